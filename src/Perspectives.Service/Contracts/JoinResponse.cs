using Perspectives.Service.Identity;

namespace Perspectives.Service.Contracts;

/// <summary>What is decided of a key: to whom it leads, or to whom it is not to lead.</summary>
internal sealed record JoinResponse
{
    public required string Key { get; init; }

    /// <summary>The key that it leads to; null for one that stands by itself.</summary>
    public required string? To { get; init; }

    /// <summary>Articles decide by what they say (both_names, same_office); what an administrator decides, no article changes.</summary>
    public required JoinReason Reason { get; init; }

    /// <summary>The reason in words; an administrator's own.</summary>
    public required string Detail { get; init; }

    /// <summary>Ids of a few articles that are the evidence; none where an administrator has decided.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>Id of the API key that decided, or local; null where articles did.</summary>
    public required string? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Keys to which no article leads it any more.</summary>
    public required IReadOnlyList<string> Apart { get; init; }

    public static JoinResponse Of(ActorJoin join) => new()
    {
        Key = join.Key,
        To = join.To,
        Reason = join.Reason,
        Detail = join.Reason switch
        {
            JoinReason.BothNames => "Articles use this name and that of the other for one actor.",
            JoinReason.SameOffice => "The names are spelled nearly alike, and articles give both the same office of the same body or place.",
            _ => join.Note ?? "",
        },
        Articles = join.Articles,
        By = join.By,
        At = join.At,
        Apart = join.Apart,
    };
}
