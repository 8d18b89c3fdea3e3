using Perspectives.Actors;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>A named actor across all answered articles.</summary>
internal sealed record ActorResponse
{
    public required string Key { get; init; }

    /// <summary>As the newest article has it.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>The role that the newest article with one gives; null where none does.</summary>
    public required string? Role { get; init; }

    /// <summary>All names, the most used first.</summary>
    public required IReadOnlyList<ActorAlias> Aliases { get; init; }

    public required long StatementCount { get; init; }

    public required long ArticleCount { get; init; }

    /// <summary>Publication of the oldest article in which the actor speaks.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>Of all statements.</summary>
    public required StanceCounts Stances { get; init; }

    public static ActorResponse Of(ActorIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return new ActorResponse
        {
            Key = identity.Summary.Key,
            Name = identity.Summary.Name,
            Kind = identity.Summary.Kind,
            Role = identity.Summary.Role,
            Aliases = identity.Aliases,
            StatementCount = identity.Summary.StatementCount,
            ArticleCount = identity.Summary.ArticleCount,
            FirstSeen = identity.Summary.FirstSeen,
            LastSeen = identity.Summary.LastSeen,
            Stances = identity.Stances,
        };
    }
}
