using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>Calls of the API as clients make them.</summary>
internal static class ApiCalls
{
    /// <summary>Short, English, with two who speak.</summary>
    public const string Text = "Mayor Ana Silva said the closure was long overdue. “This bridge belongs to the people,” she said.\n\nTom Becker, who runs a bakery nearby, called it a disaster.";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> GetAsync(this ServiceApplication application, string address, params (string Name, string Value)[] headers) =>
        application.SendAsync(HttpMethod.Get, address, null, headers);

    public static Task<HttpResponseMessage> PostJsonAsync(this ServiceApplication application, string address, string json, params (string Name, string Value)[] headers) =>
        application.SendAsync(HttpMethod.Post, address, Content(json, "application/json"), headers);

    public static async Task<HttpResponseMessage> SendAsync(
        this ServiceApplication application, HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await application.Client.SendAsync(request, Cancelled);
    }

    public static ByteArrayContent Content(string body, string type) => Content(Encoding.UTF8.GetBytes(body), type);

    public static ByteArrayContent Content(byte[] body, string? type)
    {
        var content = new ByteArrayContent(body);
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    /// <summary>An article as JSON.</summary>
    public static string Article(string? id, string text = Text, string? outlet = null, string? title = null, string? publishedAt = null, string[]? tags = null) =>
        JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["text"] = text,
            ["outlet"] = outlet,
            ["title"] = title,
            ["publishedAt"] = publishedAt,
            ["tags"] = tags ?? [],
        });

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) => JsonElement.Parse(await response.TextAsync());

    public static Task<string> TextAsync(this HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancelled);

    /// <summary>Submits the article and waits for its answer.</summary>
    public static async Task SubmitAnsweredAsync(this ServiceApplication application, string json)
    {
        using var response = await application.PostJsonAsync("/api/articles", json, ("Prefer", "wait=60"));
        Assert.True(response.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, await response.TextAsync());
    }

    public static string Header(this HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    public static EntityTagHeaderValue Tag(this HttpResponseMessage response) => response.Headers.ETag ?? throw new InvalidOperationException("The response has no ETag.");
}
