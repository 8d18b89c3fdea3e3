namespace Perspectives.Service.Identity;

/// <summary>What is decided of a key: to whom it leads, or to whom it is not to lead.</summary>
internal sealed record ActorJoin
{
    public required string Key { get; init; }

    /// <summary>The key that it leads to; null for one that stands by itself.</summary>
    public string? To { get; init; }

    public required JoinReason Reason { get; init; }

    /// <summary>Ids of a few articles that are the evidence; none where somebody has decided.</summary>
    public string[] Articles { get; init; } = [];

    /// <summary>What the one who has decided says; null where articles did.</summary>
    public string? Note { get; init; }

    /// <summary>Who has decided: the id of an API key, or "local"; null where articles did.</summary>
    public string? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Keys of others: no article joins it to them any more.</summary>
    public string[] Apart { get; init; } = [];

    public bool SaysNothing => To is null && Apart.Length == 0;

    public bool SaysTheSameAs(ActorJoin other) => To == other.To && Reason == other.Reason && Note == other.Note && By == other.By
        && Articles.AsSpan().SequenceEqual(other.Articles) && Apart.AsSpan().SequenceEqual(other.Apart);
}
