using System.Text.Json.Serialization;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Contracts;

/// <summary>Problem details of RFC 9457.</summary>
internal sealed record ProblemResponse
{
    /// <summary>A name for the code; not an address to look at.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What is wrong with this request, and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>What went wrong, for programs; an open list.</summary>
    public required string Code { get; init; }

    /// <summary>By which the request is found in logs and traces; left out where the problem is not of a request.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }

    /// <summary>All that is wrong, by JSON pointer into the body ("/tags/3") or by name of the query parameter; left out where it is the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    public static ProblemResponse Of(ProblemKind kind, string detail) => new()
    {
        Type = "urn:perspectives:problem:" + kind.Code,
        Title = kind.Title,
        Status = kind.Status,
        Detail = detail,
        Code = kind.Code,
    };
}
