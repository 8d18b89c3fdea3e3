using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Perspectives.Service.Tests.Language;

/// <summary>
/// Stands in for Azure AI Language on this machine: the documented contract of entity recognition over REST, for the names that it is told of. A test may
/// have it answer otherwise.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    public const string ModelVersion = "2025-02-01";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<LanguageRequest> _requests = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private LanguageServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Endpoint => _app.Urls.Single();

    public IReadOnlyList<LanguageRequest> Requests => [.. _requests];

    /// <summary>Answers instead; gives back false to let the documented answer be given. Told the number of the request, from 1.</summary>
    public Func<HttpContext, LanguageRequest, int, Task<bool>>? Instead { get; set; }

    /// <param name="names">Words, and the category that they are told to be of.</param>
    public static async Task<LanguageServer> StartAsync(params (string Words, string Category)[] names)
    {
        var server = new LanguageServer();
        foreach (var (words, category) in names)
            server._names.Add(words, category);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static Task RefuseAsync(HttpContext context, int status, string code, string? inner = null)
    {
        context.Response.StatusCode = status;
        var error = new JsonObject { ["code"] = code, ["message"] = "…" };
        if (inner is not null)
            error["innererror"] = new JsonObject { ["code"] = inner, ["message"] = "…" };
        return WriteAsync(context, new JsonObject { ["error"] = error }.ToJsonString());
    }

    public static async Task WriteAsync(HttpContext context, string body, string type = "application/json; charset=utf-8")
    {
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>The documented answer with these entities for the first document, as they are written here.</summary>
    public static Task WriteEntitiesAsync(HttpContext context, string entities) => WriteAsync(
        context, $$$"""{"kind":"EntityRecognitionResults","results":{"documents":[{"id":"1","entities":[{{{entities}}}],"warnings":[]}],"errors":[],"modelVersion":"{{{ModelVersion}}}"}}""");

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var request = new LanguageRequest(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}",
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body!);
        _requests.Enqueue(request);
        if (Instead is { } instead && await instead(context, request, _requests.Count))
            return;
        await WriteAsync(context, Answer(request).ToJsonString());
    }

    private JsonObject Answer(LanguageRequest request) => new()
    {
        ["kind"] = "EntityRecognitionResults",
        ["results"] = new JsonObject
        {
            ["documents"] = new JsonArray([.. request.Documents.Select(document => (JsonNode)new JsonObject
            {
                ["id"] = document.Id,
                ["entities"] = new JsonArray([.. _names.SelectMany(name => EntitiesOf(document.Text, name.Key, name.Value))]),
                ["warnings"] = new JsonArray(),
            })]),
            ["errors"] = new JsonArray(),
            ["modelVersion"] = ModelVersion,
        },
    };

    /// <summary>Offsets in UTF-16 units, as they are asked for.</summary>
    private static IEnumerable<JsonNode> EntitiesOf(string text, string words, string category)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            yield return new JsonObject
            {
                ["text"] = words,
                ["category"] = category,
                ["type"] = category,
                ["offset"] = at,
                ["length"] = words.Length,
                ["confidenceScore"] = 0.95,
            };
        }
    }
}

/// <summary>A request as it came in.</summary>
internal sealed record LanguageRequest(string Line, IReadOnlyDictionary<string, string> Headers, JsonNode Body)
{
    public IReadOnlyList<(string Id, string Language, string Text)> Documents =>
        [.. Body["analysisInput"]!["documents"]!.AsArray().Select(document => ((string)document!["id"]!, (string)document["language"]!, (string)document["text"]!))];
}
