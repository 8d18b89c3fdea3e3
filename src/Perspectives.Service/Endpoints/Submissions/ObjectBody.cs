using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Perspectives.Articles;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Reads a small JSON object of texts that must all be there. All that is wrong is said at once.</summary>
internal static class ObjectBody
{
    private const int Largest = 64 * 1024;

    private static readonly string[] Types = ["application/json"];

    public static IReadOnlyList<ProblemKind> Problems { get; } =
    [
        ProblemKind.MissingBody, ProblemKind.InvalidJson, ProblemKind.InvalidBody, ProblemKind.BodyTooLarge, ProblemKind.UnsupportedMediaType, ProblemKind.UnsupportedCharset, ProblemKind.UnsupportedEncoding,
    ];

    /// <returns>The texts by the names of their fields, without white space around them.</returns>
    public static async Task<Checked<IReadOnlyDictionary<string, string>>> ReadAsync(HttpRequest request, IReadOnlyList<TextField> fields, CancellationToken cancellationToken)
    {
        if (!ContentType.Read(request, Types).IsValid(out _, out var problem) || !(await RequestBody.ReadAsync(request, Largest, cancellationToken)).IsValid(out var body, out problem))
            return problem;
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, fields)
                : Invalid("", $"The body is no JSON object. Send one with {Listed(fields)}.");
        }
        catch (JsonException)
        {
            var fault = JsonFault.Describe(body.Span) ?? "is nested too deep, or has a field twice";
            return new Problem(ProblemKind.InvalidJson, $"The JSON {fault}. Send an object with {Listed(fields)}.");
        }
    }

    public static Problem Invalid(string field, string what) =>
        RequestErrors.FindProblem([new RequestError(ProblemKind.InvalidBody.Code, what, field.Length == 0 ? "" : "/" + field)], ProblemKind.InvalidBody)!;

    private static Checked<IReadOnlyDictionary<string, string>> Read(JsonElement body, IReadOnlyList<TextField> fields)
    {
        var errors = new List<RequestError>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!body.TryGetProperty(field.Name, out var value))
                Refuse(field.Name, "It is missing.");
            else if (value.ValueKind != JsonValueKind.String)
                Refuse(field.Name, "It is no text.");
            else if (TextOf(value) is not { } text)
                Refuse(field.Name, "It has a broken character.");
            else if (text.Length == 0)
                Refuse(field.Name, "It is empty.");
            else if (text.Length > field.MaximumLength)
                Refuse(field.Name, FormattableString.Invariant($"It has {text.Length:N0} UTF-16 units, and at most {field.MaximumLength:N0} are taken."));
            else if (field.FaultOf(text) is { } fault)
                Refuse(field.Name, fault);
            else if (text.Any(static unit => char.IsControl(unit) && !char.IsWhiteSpace(unit)))
                Refuse(field.Name, "It has a control character. Leave that out.");
            else
                texts.Add(field.Name, text);
        }

        foreach (var member in body.EnumerateObject().Select(static member => member.Name).Where(name => fields.All(field => field.Name != name)))
            Refuse(member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), $"There is no such field here. The fields are {Listed(fields)}.");
        return RequestErrors.FindProblem(errors, ProblemKind.InvalidBody) is { } problem ? problem : texts;

        void Refuse(string name, string what) => errors.Add(new RequestError(ProblemKind.InvalidBody.Code, what, "/" + name));
    }

    /// <returns>Null where half a character stands alone.</returns>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            var text = value.GetString()!.Trim();
            return text.IsNormalized() ? text : text.Normalize();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string Listed(IReadOnlyList<TextField> fields) => string.Join(", ", fields.Select(static field => $"\"{field.Name}\""));
}
