namespace Perspectives.Cli.Transfer;

/// <summary>What an export says of an article beside its text and answer. The API's description of an article has these fields too.</summary>
internal sealed record ExportedDescription
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>None where the line does not have the field: the reader of JSON then sets null, whatever the type says.</summary>
    public IReadOnlyList<string> Tags { get; init => field = value ?? []; } = [];

    public required string Language { get; init; }

    /// <summary>When its id was first accepted: decides which of two articles with one text is the copy.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>Null where there is no answer.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Whether a text waits for its answer: this one where there is no answer, else a newer one, which is not exported.</summary>
    public bool IsPending { get; init; }
}
