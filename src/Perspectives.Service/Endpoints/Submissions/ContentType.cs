using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>What the header Content-Type says of a body.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Charset">As it stands there; null where none does.</param>
internal sealed record ContentType(ContentKind Kind, string? Charset)
{
    public static readonly string[] OfArticles = ["application/json", "text/plain", "text/html"];

    public static readonly string[] OfBatches = ["application/jsonl", "application/x-ndjson", "application/json"];

    /// <param name="request">Whose body is to be read.</param>
    /// <param name="accepted">The types that are read here.</param>
    public static Checked<ContentType> Read(HttpRequest request, IReadOnlyList<string> accepted)
    {
        if (RequestBody.FindEncodingProblem(request) is { } problem)
            return problem;
        var written = request.Headers.ContentType;
        if (written.Count == 0)
        {
            return request.ContentLength is 0 or null && !request.Headers.ContainsKey(HeaderNames.TransferEncoding)
                ? new Problem(ProblemKind.MissingBody, $"Send a body of one of these types: {string.Join(", ", accepted)}.")
                : Unsupported("The header Content-Type is missing.", accepted);
        }

        if (written.Count > 1 || !MediaTypeHeaderValue.TryParse(written.ToString(), out var type))
            return Unsupported("The header Content-Type is not one media type.", accepted);
        var name = accepted.FirstOrDefault(name => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (name is null)
            return Unsupported($"The type {type.MediaType} is not read here.", accepted);
        var charset = HeaderUtilities.RemoveQuotes(type.Charset).ToString().Trim();
        var kind = KindOf(name);
        if (kind is ContentKind.Json or ContentKind.JsonLines && charset is not "" && !IsUtf8(charset))
            return new Problem(ProblemKind.UnsupportedCharset, "JSON is read as UTF-8 only.");
        return new ContentType(kind, charset is "" ? null : charset);
    }

    public static bool IsUtf8(string charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase) || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private static ContentKind KindOf(string name) => name switch
    {
        "application/json" => ContentKind.Json,
        "text/plain" => ContentKind.Text,
        "text/html" => ContentKind.Html,
        _ => ContentKind.JsonLines,
    };

    private static Problem Unsupported(string what, IReadOnlyList<string> accepted)
    {
        var types = string.Join(", ", accepted);
        return new Problem(ProblemKind.UnsupportedMediaType, $"{what} Send one of: {types}.") { Headers = [new(HeaderNames.Accept, types)] };
    }
}
