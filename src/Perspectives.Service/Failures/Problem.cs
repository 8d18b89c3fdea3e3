using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Perspectives.Service.Contracts;

namespace Perspectives.Service.Failures;

/// <summary>Why a request is not fulfilled, as every part of the service says it: problem details of RFC 9457.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Detail">What is wrong with this request, and what to do.</param>
internal sealed record Problem(ProblemKind Kind, string Detail) : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    public const string MediaType = "application/problem+json";

    /// <summary>All that is wrong, by JSON pointer into the body or by name of the query parameter; null where it is the whole.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>When the same request may be fulfilled; null where that is unknown.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>More headers of the response.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public string ContentType => MediaType;

    public int? StatusCode => Kind.Status;

    /// <summary>The problem as a response body.</summary>
    public ProblemResponse Describe(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ProblemResponse.Of(Kind, Detail) with { TraceId = TraceIdOf(context), Errors = Errors };
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Kind.Status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in Headers)
            response.Headers[name] = value;
        var body = JsonSerializer.SerializeToUtf8Bytes(Describe(httpContext), ServiceJson.Readable.ProblemResponse);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private static string TraceIdOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
