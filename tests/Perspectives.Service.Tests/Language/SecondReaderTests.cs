using System.Text.Json;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Language;

/// <summary>What the second reader changes in the service's answers, with the real language model.</summary>
public sealed class SecondReaderTests
{
    /// <summary>Of the first speaker our own tagger sees no name; of the second it sees a part.</summary>
    private const string Text =
        "The harbour fee will rise in May, the town said on Monday.\n\n"
        + "“The fee is an insult to everybody who fishes here,” Secretary of State Quill Farthing said.\n\n"
        + "“At last,” said Long Tall Sally Brandreth, who sells nets.\n\n"
        + "The harbour master said the boats would stay.";

    private static readonly (string Words, string Category)[] Names =
        [("Quill Farthing", "Person"), ("Secretary of State", "PersonType"), ("Long Tall Sally Brandreth", "Person"), ("harbour master", "PersonType"), ("town", "Location")];

    [Fact]
    public async Task Speakers_get_the_names_that_the_model_missed_or_cut()
    {
        await using var alone = await ServiceApplication.StartAsync();
        await using var server = await LanguageServer.StartAsync(Names);
        await using var joint = await StartAsync(server);

        Assert.Equal(
            ["the town (anonymous)", "Secretary of State Quill Farthing (anonymous)", "Sally Brandreth (person)", "The harbour master (anonymous)"],
            ActorsOf(await AnalyzeAsync(alone)));
        Assert.Equal(
            ["the town (anonymous)", "Quill Farthing (person)", "Long Tall Sally Brandreth (person)", "The harbour master (anonymous)"],
            ActorsOf(await AnalyzeAsync(joint)));
    }

    [Fact]
    public async Task Answer_says_who_has_read_and_says_nothing_of_readers_that_are_not()
    {
        await using var alone = await ServiceApplication.StartAsync();
        await using var server = await LanguageServer.StartAsync(Names);
        await using var joint = await StartAsync(server);

        Assert.Equal("""{"name":"attributor","version":"2.1"}""", (await AnalyzeAsync(alone)).GetProperty("model").GetRawText());
        var answer = await AnalyzeAsync(joint);
        Assert.Equal("""{"name":"attributor","version":"2.1","secondReader":{"name":"azure-ai-language","version":"2025-02-01"}}""", answer.GetProperty("model").GetRawText());
        Assert.Empty(answer.GetProperty("warnings").EnumerateArray());
    }

    [Fact]
    public async Task Stored_answers_say_it_too_and_articles_are_read_once()
    {
        await using var server = await LanguageServer.StartAsync(Names);
        await using var application = await StartAsync(server);
        var stored = await application.PostJsonAsync("/api/articles", ApiCalls.Article("a", Text), ("Prefer", "wait=60"));
        var again = await application.GetAsync("/api/articles/a/perspectives");

        Assert.Equal(System.Net.HttpStatusCode.Created, stored.StatusCode);
        Assert.Equal("azure-ai-language", (await again.JsonAsync()).GetProperty("model").GetProperty("secondReader").GetProperty("name").GetString());
        Assert.Equal("quill-farthing", (await again.JsonAsync()).GetProperty("actors")[1].GetProperty("key").GetString());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answer_comes_without_a_reader_that_is_down_and_its_warning_stays_with_it()
    {
        await using var server = await LanguageServer.StartAsync(Names);
        server.Instead = static async (context, _, _) =>
        {
            await LanguageServer.RefuseAsync(context, 401, "401");
            return true;
        };
        await using var application = await StartAsync(server);
        await application.PostJsonAsync("/api/articles", ApiCalls.Article("a", Text), ("Prefer", "wait=60"));
        var answer = await (await application.GetAsync("/api/articles/a/perspectives")).JsonAsync();

        Assert.Equal("Secretary of State Quill Farthing (anonymous)", ActorsOf(answer).ElementAt(1));
        var warning = Assert.Single(answer.GetProperty("warnings").EnumerateArray());
        Assert.Equal("second_reader_failed", warning.GetProperty("code").GetString());
        Assert.Equal(4, answer.GetProperty("statements").GetArrayLength());
        Assert.DoesNotContain(application.Logs.Lines, static line => line.Contains("Farthing", StringComparison.Ordinal) || line.Contains("key123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_piece_is_the_articles_whatever_the_reader_says()
    {
        await using var server = await LanguageServer.StartAsync([.. Enumerable.Range(0, Text.Length - 20).Select(static at => (Text.Substring(at, 1 + at % 20), at % 2 == 0 ? "Person" : "Organization")).DistinctBy(static name => name.Item1)]);
        await using var application = await StartAsync(server);
        var answer = await AnalyzeAsync(application);

        Assert.All(PiecesOf(answer), static piece => Assert.Equal(
            Text[piece.GetProperty("start").GetInt32()..piece.GetProperty("end").GetInt32()], piece.GetProperty("text").GetString()));
        Assert.All(answer.GetProperty("actors").EnumerateArray(), static actor => Assert.Contains(actor.GetProperty("name").GetString()!, Text, StringComparison.Ordinal));
    }

    /// <summary>Neither a client nor a credential is made: there is nothing by which text could leave.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Nothing_leaves_where_no_reader_is_configured(string? endpoint)
    {
        var made = new List<string>();
        await using var application = await ServiceApplication.StartAsync(options => options.Language.Endpoint = endpoint, services =>
        {
            services.AddSingleton<IHttpClientFactory>(new Watched(made));
            services.AddSingleton<TokenCredential>(_ => throw new InvalidOperationException("A credential is made."));
        });
        await application.PostJsonAsync("/api/articles", ApiCalls.Article("a", Text), ("Prefer", "wait=60"));
        var answer = await AnalyzeAsync(application);

        Assert.Equal(4, answer.GetProperty("statements").GetArrayLength());
        Assert.Empty(answer.GetProperty("warnings").EnumerateArray());
        Assert.Empty(made);
    }

    private static Task<ServiceApplication> StartAsync(LanguageServer server) =>
        ServiceApplication.StartAsync(options => (options.Language.Endpoint, options.Language.Key) = (server.Endpoint, "key123"));

    private static async Task<JsonElement> AnalyzeAsync(ServiceApplication application) =>
        await (await application.PostJsonAsync("/api/analyze", ApiCalls.Article(id: null, Text))).JsonAsync();

    private static IEnumerable<string> ActorsOf(JsonElement answer) =>
        answer.GetProperty("actors").EnumerateArray().Select(static actor => $"{actor.GetProperty("name").GetString()} ({actor.GetProperty("kind").GetString()})");

    private static IEnumerable<JsonElement> PiecesOf(JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Array => answer.EnumerateArray().SelectMany(PiecesOf),
        JsonValueKind.Object when answer.TryGetProperty("start", out _) => [answer],
        JsonValueKind.Object => answer.EnumerateObject().SelectMany(static property => PiecesOf(property.Value)),
        _ => [],
    };

    private sealed class Watched(List<string> made) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name)
        {
            made.Add(name);
            throw new InvalidOperationException("A client is made.");
        }
    }
}
