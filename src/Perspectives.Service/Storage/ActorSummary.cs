using Perspectives.Actors;

namespace Perspectives.Service.Storage;

/// <summary>A named actor across all answered articles.</summary>
public sealed record ActorSummary
{
    public required string Key { get; init; }

    /// <summary>As the newest article has it.</summary>
    public required string Name { get; init; }

    /// <inheritdoc cref="Name"/>
    public required ActorKind Kind { get; init; }

    /// <summary>The role that the newest article with one gives; null where none does.</summary>
    public required string? Role { get; init; }

    public required long StatementCount { get; init; }

    public required long ArticleCount { get; init; }

    /// <summary>Publication of the oldest article in which the actor speaks.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    public required DateTimeOffset LastSeen { get; init; }
}
