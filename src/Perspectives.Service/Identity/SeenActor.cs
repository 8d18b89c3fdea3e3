using Perspectives.Actors;

namespace Perspectives.Service.Identity;

/// <summary>What an article says of one of its actors, as far as others may be the same.</summary>
internal sealed record SeenActor
{
    /// <summary>Id within the answer.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the name; for a person known by title and surname, of both together.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>What the article says that the actor is; of a body that many countries have, whose it is. Null where it says nothing.</summary>
    public required string? Role { get; init; }

    /// <summary>Whether the article has no fuller name: such a one stands for nobody but whom other articles have by it.</summary>
    public bool IsShort { get; init; }

    /// <summary>Keys of further names that say less than <see cref="Name"/>.</summary>
    public string[] OtherNames { get; init; } = [];

    /// <summary>Under which names nearly spelled alike meet; null where the role says too little to tell whether they are one.</summary>
    public string? Spelling { get; init; }
}
