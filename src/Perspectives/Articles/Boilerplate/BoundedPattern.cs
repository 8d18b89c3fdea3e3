namespace Perspectives.Articles.Boilerplate;

/// <summary>
/// The patterns of this folder look at short lines only, and every repetition in them has an upper bound or can end in one way only: their time grows with
/// the text. The timeout is for the reader of this comment to be wrong.
/// </summary>
internal static class BoundedPattern
{
    /// <summary>Milliseconds for one line.</summary>
    public const int Timeout = 2_000;
}
