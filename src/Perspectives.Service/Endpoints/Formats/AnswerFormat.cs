using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Formats;

/// <summary>A form in which an answer can be had. TryChoose finds the one that a request wants.</summary>
/// <param name="Name">Value of the parameter "format".</param>
/// <param name="MediaType">Of the response, without its charset.</param>
/// <param name="Aliases">Other media types by which Accept may ask for it.</param>
internal sealed record AnswerFormat(string Name, string MediaType, params IReadOnlyList<string> Aliases)
{
    public static readonly AnswerFormat Json = new("json", "application/json");
    public static readonly AnswerFormat JsonLines = new("jsonl", "application/jsonl", "application/x-ndjson");
    public static readonly AnswerFormat Csv = new("csv", "text/csv");
    public static readonly AnswerFormat Html = new("html", "text/html");

    public string ContentType => $"{MediaType}; charset=utf-8";

    /// <summary>The parameter for endpoints that offer these formats.</summary>
    public static QueryParameter Parameter(params IReadOnlyList<AnswerFormat> offered) => new("format", "The form of the answer; counts before the header Accept.")
    {
        Choices = [.. offered.Select(format => format.Name)],
        Filters = false,
    };

    /// <summary>Of the offered formats the one that the parameter names or else the one that Accept prefers, the first of equals. Says so in Vary.</summary>
    /// <returns>False where Accept allows none of them; a parameter that is wrong is noted by the reader.</returns>
    public static bool TryChoose(HttpRequest request, QueryReader query, QueryParameter parameter, IReadOnlyList<AnswerFormat> offered, out AnswerFormat chosen)
    {
        if (query.Text(parameter) is not { } name)
            return TryChoose(request, offered, out chosen);
        AddVary(request);
        chosen = offered.FirstOrDefault(format => format.Name == name) ?? offered[0];
        return true;
    }

    /// <summary>Of the offered formats the one that Accept prefers, the first of equals. Says so in Vary.</summary>
    /// <returns>False where Accept allows none of them.</returns>
    public static bool TryChoose(HttpRequest request, IReadOnlyList<AnswerFormat> offered, out AnswerFormat chosen)
    {
        AddVary(request);
        chosen = offered[0];
        var wanted = request.GetTypedHeaders().Accept;
        if (wanted.Count == 0)
            return true;
        var best = offered.Select(format => (Format: format, Quality: QualityOf(format, wanted))).MaxBy(candidate => candidate.Quality);
        chosen = best.Format;
        return best.Quality > 0;
    }

    public static Problem NotAcceptable(IReadOnlyList<AnswerFormat> offered) =>
        new(ProblemKind.NotAcceptable, $"Ask with Accept for one of {string.Join(", ", offered.Select(format => format.MediaType))}.");

    private static void AddVary(HttpRequest request) =>
        request.HttpContext.Response.Headers.Vary = StringValues.Concat(request.HttpContext.Response.Headers.Vary, HeaderNames.Accept);

    private static double QualityOf(AnswerFormat format, IList<MediaTypeHeaderValue> wanted) => format.Aliases.Prepend(format.MediaType).Max(name => QualityOf(name, wanted));

    // The most exact of the ranges that a type is in says how much it is wanted.
    private static double QualityOf(string name, IList<MediaTypeHeaderValue> wanted)
    {
        var type = new MediaTypeHeaderValue(name);
        var range = wanted.Where(candidate => type.IsSubsetOf(Bare(candidate))).MaxBy(candidate => candidate.MatchesAllTypes ? 0 : candidate.MatchesAllSubTypes ? 1 : 2);
        return range is null ? 0 : range.Quality ?? 1;
    }

    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
