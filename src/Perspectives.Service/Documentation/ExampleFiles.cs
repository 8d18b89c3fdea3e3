using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Documentation;

/// <summary>
/// Examples of requests and answers: what was really sent and answered, recorded by a test. A file is named by operation, by "request" or the status, and
/// by the form: "GetActor.200.json". Equal bodies are kept once; the files then have the name of the first.
/// </summary>
internal sealed class ExampleFiles(OpenApiDocument document, string operationId)
{
    private const string Folder = "Perspectives.Service.Documentation.Examples.";

    private static readonly Assembly Source = typeof(ExampleFiles).Assembly;

    public void AddRequest(OpenApiMediaType body, string type) => Add(body, $"{operationId}.request", type);

    public void AddResponse(OpenApiMediaType body, string status, string type) => Add(body, $"{operationId}.{status}", type);

    public void AddProblems(OpenApiMediaType body, IEnumerable<ProblemKind> kinds)
    {
        foreach (var kind in kinds)
            Add(body, $"Problem.{kind.Code}", "application/json");
    }

    /// <summary>Ending of the file for a media type.</summary>
    public static string EndingOf(string type) => type switch
    {
        "application/json" => "json",
        "application/jsonl" or "application/x-ndjson" => "jsonl",
        "text/csv" => "csv",
        "text/html" => "html",
        _ => "txt",
    };

    private void Add(OpenApiMediaType body, string name, string type)
    {
        using var file = Source.GetManifestResourceStream($"{Folder}{name}.{EndingOf(type)}");
        if (file is null)
            return;
        using var reader = new StreamReader(file);
        var content = reader.ReadToEnd();
        var value = EndingOf(type) == "json" ? JsonNode.Parse(content) : JsonValue.Create(content);
        var component = $"{name}.{EndingOf(type)}";
        if (document.Components?.Examples?.ContainsKey(component) != true)
            document.AddComponent<IOpenApiExample>(component, new OpenApiExample { Value = value });
        body.Examples ??= new Dictionary<string, IOpenApiExample>(StringComparer.Ordinal);
        body.Examples[name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]] = new OpenApiExampleReference(component, document);
    }
}
