using Perspectives.Articles;
using Perspectives.Stances;

namespace Perspectives.Attributions;

/// <summary>
/// The article says that somebody said, thinks or wants something. Whom the source names is not decided yet. Word numbers count the article's
/// words; spans its UTF-16 units.
/// </summary>
public sealed record Attribution
{
    /// <summary>The word at which it hangs: the cue's first or, without a cue, the content's.</summary>
    public required int Anchor { get; init; }

    /// <summary>The words that attribute ("said", "according to"); null where the content stands alone.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Words of the mention that it is ascribed to, first and last, in one paragraph; null where none is given.</summary>
    public WordRange? Source { get; init; }

    /// <summary>Words of the name that is meant, where the source names several at once ("the two firms"); null where the source itself tells.</summary>
    public WordRange? Named { get; init; }

    /// <summary>Words of the outlet or programme to which it was said; null where none is named.</summary>
    public WordRange? Via { get; init; }

    /// <summary>What is attributed: one or more runs of words, in order.</summary>
    public required IReadOnlyList<WordRange> Content { get; init; }

    /// <summary>How sure the model is that there is an attribution, 0.5 to 1; at least 0.9 where the text itself shows it: its layout, or whole sentences between quotation marks.</summary>
    public required float Confidence { get; init; }

    public required StanceScores Stance { get; init; }
}
