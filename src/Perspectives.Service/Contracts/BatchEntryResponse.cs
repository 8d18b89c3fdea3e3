using System.Text.Json.Serialization;

namespace Perspectives.Service.Contracts;

/// <summary>What became of one article of a batch: an operation or a problem.</summary>
internal sealed record BatchEntryResponse
{
    /// <summary>Position in the batch, from 0; blank lines are not counted.</summary>
    public required int Index { get; init; }

    /// <summary>Line of the body in which the article begins, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>As a request for this article alone would have been answered.</summary>
    public required int Status { get; init; }

    /// <summary>Without its position in the queue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OperationResponse? Operation { get; init; }

    /// <summary>Lines and columns in it count from the article's beginning.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProblemResponse? Problem { get; init; }
}
