using Perspectives.Actors;
using Perspectives.Stances;

namespace Perspectives.Cli.Evaluation;

/// <summary>An actor as annotators saw it.</summary>
internal sealed record GoldActor
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Towards the topic of the article, from all that the actor says.</summary>
    public required Stance Stance { get; init; }
}
