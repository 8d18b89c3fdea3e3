using Perspectives.Attributions;

namespace Perspectives.Actors;

/// <summary>The mention that an attribution is ascribed to, while it is being resolved.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Head">Last word of its core.</param>
/// <param name="Kind">Its form, names not yet looked at.</param>
internal sealed record SourceMention(WordRange Words, int Head, MentionKind Kind)
{
    public int First => Words.First;

    public int Last => Words.Last;
}
