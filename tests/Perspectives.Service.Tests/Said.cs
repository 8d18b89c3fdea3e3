using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Stances;

namespace Perspectives.Service.Tests;

/// <summary>One statement of a hand-made answer.</summary>
/// <param name="Who">Name or description of the actor, as it stands in the text; null for a statement that nobody was found for.</param>
/// <param name="What">The words said, as they stand in the text.</param>
/// <param name="Stance">Towards the matter.</param>
public sealed record Said(string? Who, string What, Stance Stance = Stance.Neutral)
{
    public ActorKind ActorKind { get; init; } = ActorKind.Person;

    public string? Role { get; init; }

    /// <summary>By default the name's words in lower case with hyphens; null for one word and for groups and unnamed persons.</summary>
    public string? Key { get; init; } = Who is null ? null : TestAnswers.KeyOf(Who);

    /// <summary>The name that the answer gives the actor; by default as in the text.</summary>
    public string? Name { get; init; } = Who;

    /// <summary>What stands before the name in the text, and is no part of it.</summary>
    public string? Title { get; init; }

    public StatementKind Kind { get; init; } = StatementKind.Direct;
}
