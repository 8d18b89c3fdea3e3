using System.Globalization;
using System.Text;
using Azure.Core;
using Perspectives.Articles;
using Perspectives.Service.Language;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Service.Tests.Language;

public sealed class AzureLanguageReaderTests
{
    [Fact]
    public async Task Request_is_the_documented_one()
    {
        await using var server = await LanguageServer.StartAsync();
        await using var reader = Reader.Of(server.Endpoint);
        await reader.ReadAsync("Ana Silva said no.");

        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /language/:analyze-text?api-version=2024-11-01", request.Line);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal(LoggedSecrets.LanguageKey, request.Headers["Ocp-Apim-Subscription-Key"]);
        Assert.False(request.Headers.ContainsKey("Authorization"));
        Assert.Equal(
            """{"kind":"EntityRecognition","parameters":{"modelVersion":"latest","loggingOptOut":true,"stringIndexType":"Utf16CodeUnit"},"analysisInput":{"documents":[{"id":"1","language":"en","text":"Ana Silva said no."}]}}""",
            request.Body.ToJsonString());
    }

    [Theory]
    [InlineData("Mayor Ana Silva told the Bank of Caldonia: no.", "PersonType Mayor|Person Ana Silva|Organization Bank of Caldonia")]
    [InlineData("🗞️ 👩‍👩‍👧 Ana Silva left. 🏳️‍🌈", "Person Ana Silva")]
    [InlineData("Line one\r\nAna Silva\r\n\r\nBank of Caldonia", "Person Ana Silva|Organization Bank of Caldonia")]
    [InlineData("Yesterday Zoe\u0308 Brandt met أحمد الشرع there.", "Person Zoe\u0308 Brandt|Person أحمد الشرع")]
    [InlineData("A \ud83d half pair, and Ana Silva.", "Person Ana Silva")]
    public async Task Names_are_found_where_they_stand(string text, string names)
    {
        await using var server = await LanguageServer.StartAsync(
            ("Mayor", "PersonType"), ("Ana Silva", "Person"), ("Zoe\u0308 Brandt", "Person"), ("أحمد الشرع", "Person"), ("Bank of Caldonia", "Organization"), ("Yesterday", "DateTime"));
        await using var reader = Reader.Of(server.Endpoint);
        var reading = await reader.ReadAsync(text);

        Assert.Equal(names.Split('|'), Reader.WordsOf(reading, text));
        Assert.Null(reading.Warning);
        Assert.Equal("azure-ai-language", reading.Reader!.Name);
        Assert.Equal(LanguageServer.ModelVersion, reading.Reader.Version);
    }

    [Fact]
    public async Task Long_articles_go_in_several_calls_and_every_name_is_found_once_at_its_place()
    {
        var text = LongText();
        await using var server = await LanguageServer.StartAsync([.. Enumerable.Range(0, 2_000).Select(number => (NameOf(number), "Person"))]);
        await using var reader = Reader.Of(server.Endpoint);
        var reading = await reader.ReadAsync(text);

        Assert.Equal(Enumerable.Range(0, 2_000).Select(NameOf), reading.Names.OrderBy(name => name.Span).Select(name => text[name.Span.Start..name.Span.End]));
        Assert.True(server.Requests.Count > 1);
        Assert.All(server.Requests, static request => Assert.InRange(request.Documents.Count, 1, 5));
        Assert.All(server.Requests.SelectMany(static request => request.Documents), static document => Assert.InRange(new StringInfo(document.Text).LengthInTextElements, 1, 5_120));
        Assert.Equal(text.Length, server.Requests.Sum(static request => request.Documents.Sum(static document => document.Text.Length)));
    }

    [Fact]
    public async Task Title_before_the_body_and_blank_texts_are_not_sent()
    {
        await using var server = await LanguageServer.StartAsync(("Ana Silva", "Person"));
        await using var reader = Reader.Of(server.Endpoint);
        Assert.Same(LanguageReading.Nothing, await reader.ReadAsync(" \r\n\t "));
        Assert.Empty(server.Requests);

        const string Text = "A headline\n\nAna Silva said no.";
        var reading = await reader.ReadAsync(new Article { Id = "a", Text = Text, BodyStart = 12 });
        Assert.Equal(["Person Ana Silva"], Reader.WordsOf(reading, Text));
        Assert.Equal("Ana Silva said no.", Assert.Single(Assert.Single(server.Requests).Documents).Text);
    }

    [Fact]
    public async Task Identity_of_the_process_signs_in_where_there_is_no_key()
    {
        await using var server = await LanguageServer.StartAsync(("Ana Silva", "Person"));
        var identity = new Identity();
        await using var reader = Reader.Of(server.Endpoint, identity: identity);

        Assert.Single((await reader.ReadAsync("Ana Silva said no.")).Names);
        Assert.Equal("https://cognitiveservices.azure.com/.default", identity.Scope);
        var headers = Assert.Single(server.Requests).Headers;
        Assert.Equal("Bearer a-token", headers["Authorization"]);
        Assert.False(headers.ContainsKey("Ocp-Apim-Subscription-Key"));
    }

    private static string NameOf(int number) => $"Ana{(char)('A' + number % 26)}{number:D4}z Silva";

    /// <summary>A text in which the cuts fall between sentences and paragraphs, with characters of one to eleven UTF-16 units.</summary>
    private static string LongText()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 2_000; number++)
            text.Append(NameOf(number)).Append(number % 3 == 0 ? " 👩‍👩‍👧‍👦 said “no.” " : " said it was e\u0301te\u0301. ").Append(number % 7 == 0 ? "\r\n\r\n" : "");
        return text.ToString();
    }

    private sealed class Identity : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = Assert.Single(requestContext.Scopes);
            return ValueTask.FromResult(new AccessToken("a-token", DateTimeOffset.MaxValue));
        }
    }
}
