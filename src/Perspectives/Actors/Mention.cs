using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>A stretch of words that refers to somebody.</summary>
internal sealed class Mention
{
    /// <summary>Words of the whole mention.</summary>
    public required WordRange Words { get; init; }

    /// <summary>Last word of the noun phrase's core: "minister" of "the minister of defence".</summary>
    public required int Head { get; init; }

    public required MentionKind Kind { get; init; }

    /// <summary>What the tagger took it for; <see cref="EntityKind.None"/> for pronouns and descriptions.</summary>
    public required EntityKind Entity { get; init; }

    public required ActorDraft Actor { get; set; }

    public int First => Words.First;

    public int Last => Words.Last;
}
