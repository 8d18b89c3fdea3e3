using Azure.Core;
using Azure.Identity;
using Microsoft.AspNetCore.Http;
using Perspectives.Service.Language;
using Perspectives.Service.Tests.Security;
using Perspectives.Service.Tests.Storage.Tables;

namespace Perspectives.Service.Tests.Language;

/// <summary>Whatever the service does, there is a reading, and a warning that says what is missing.</summary>
public sealed class LanguageFailureTests
{
    private const string Text = "Ana Silva said no to the Bank of Caldonia.";
    private const string Secret = LoggedSecrets.LanguageKey;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401, "401", null, "it refuses this program: the key is wrong, or the identity lacks the role Cognitive Services User")]
    [InlineData(403, "AuthorizationFailed", null, "it refuses this program: the key is wrong, or the identity lacks the role Cognitive Services User")]
    [InlineData(400, "InvalidRequest", "InvalidDocumentBatch", "it answered 400 (InvalidDocumentBatch)")]
    [InlineData(404, "Not found, <script>", null, "it answered 404")]
    public async Task Refusals_are_not_repeated_and_the_warning_says_why(int status, string code, string? inner, string why)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = (context, _, _) => RefuseAsync(context, status, code, inner);
        await using var reader = Reader.Of(server.Endpoint);
        var reading = await reader.ReadAsync(Text);

        IsWithout(reading, $"Azure AI Language did not read this article: {why}. Names that the language model missed may be missing.");
        Assert.Single(server.Requests);
        Assert.DoesNotContain(reader.Logs.Lines, line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains("Silva", StringComparison.Ordinal));
        Assert.Contains(reader.Logs.Lines, line => line.StartsWith("Warning: Article a is answered without all that the second reader could say.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_that_are_refused_are_missed_and_the_others_are_read()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = async (context, _, _) =>
        {
            await LanguageServer.WriteAsync(context, """
                {"kind":"EntityRecognitionResults","results":{"documents":[{"id":"2","entities":[{"text":"Ana Silva","category":"Person","offset":0,"length":9,"confidenceScore":1}]}],
                "errors":[{"id":"1","error":{"code":"InvalidArgument","message":"…","innererror":{"code":"UnsupportedLanguageCode","message":"…"}}}],"modelVersion":"2025-02-01"}}
                """);
            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);
        var text = new string('a', 5_000) + ".\n\n" + "Ana Silva said no. " + new string('b', 3_000);
        var reading = await reader.ReadAsync(text);

        Assert.Equal(["Person Ana Silva"], Reader.WordsOf(reading, text));
        Assert.NotNull(reading.Reader);
        Assert.Equal("second_reader_partial", reading.Warning!.Code);
        Assert.StartsWith("Azure AI Language read 1 of 2 parts of this article: it refused some (UnsupportedLanguageCode).", reading.Warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttled_requests_come_again_when_the_service_said_so()
    {
        await using var server = await LanguageServer.StartAsync(("Ana Silva", "Person"));
        server.Instead = (context, _, number) => number > 1 ? Task.FromResult(false) : ThrottleAsync(context, seconds: 3);
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, time: time);
        var reading = await time.UntilAsync(reader.ReadAsync(Text));

        Assert.Single(reading.Names);
        Assert.Null(reading.Warning);
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains(time.Waits, static wait => wait >= TimeSpan.FromSeconds(3) && wait < TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Nobody_waits_for_a_service_that_wants_to_be_left_alone_for_long()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static (context, _, _) => ThrottleAsync(context, seconds: 60);
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, time: time);

        IsWithout(await time.UntilAsync(reader.ReadAsync(Text)), "Azure AI Language did not read this article: it is busy and asks to be left alone. Names that the language model missed may be missing.");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Slow_answers_are_not_waited_for()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static async (context, _, _) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return true;
        };
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, time: time);

        IsWithout(await time.UntilAsync(reader.ReadAsync(Text)), "Azure AI Language did not read this article: it did not answer in time. Names that the language model missed may be missing.");
        Assert.InRange(time.Passed, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task Connections_that_are_cut_are_tried_again_some_times()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static (context, _, _) =>
        {
            context.Abort();
            return Task.FromResult(true);
        };
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, time: time);

        IsWithout(await time.UntilAsync(reader.ReadAsync(Text)), "Azure AI Language did not read this article: it cannot be reached, or its answer was cut. Names that the language model missed may be missing.");
        Assert.InRange(server.Requests.Count, 2, 4);
    }

    [Theory]
    [InlineData("<!doctype html><title>Sign in to the network</title>", "text/html", "its answer is not what it should be")]
    [InlineData("", "application/json", "its answer is not what it should be")]
    [InlineData("null", "application/json", "its answer has no results")]
    [InlineData("{\"kind\":\"EntityRecognitionResults\"}", "application/json", "its answer has no results")]
    [InlineData("{\"results\":{\"documents\":null}}", "application/json", "its answer does not have them all")]
    [InlineData("{\"results\":{\"documents\":[null,{\"id\":null,\"entities\":null},{\"id\":\"77\",\"entities\":[]}],\"errors\":[null]}}", "application/json", "its answer does not have them all")]
    [InlineData("{\"results\":{\"documents\":[{\"id\":\"1\",\"entities\":[{\"offset\":\"0\"}]}]}}", "application/json", "its answer is not what it should be")]
    [InlineData("{\"results\":{\"documents\":[{\"id\":\"1\",\"entities\":[{\"text\":\"\\ude00\"}]}]}}", "application/json", "its answer is not what it should be")]
    public async Task Answers_that_are_none_are_said_to_be_none(string body, string type, string why)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = async (context, _, _) =>
        {
            await LanguageServer.WriteAsync(context, body, type);
            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);

        IsWithout(await reader.ReadAsync(Text), $"Azure AI Language did not read this article: {why}. Names that the language model missed may be missing.");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answers_without_end_are_not_read_to_the_end()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = async (context, _, _) =>
        {
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(spaces, context.RequestAborted);

            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);

        IsWithout(await reader.ReadAsync(Text), "Azure AI Language did not read this article: its answer is longer than any it gives. Names that the language model missed may be missing.");
    }

    [Fact]
    public async Task Redirections_are_not_followed()
    {
        await using var elsewhere = await LanguageServer.StartAsync();
        await using var server = await LanguageServer.StartAsync();
        server.Instead = (context, _, _) =>
        {
            context.Response.Redirect($"{elsewhere.Endpoint}/language/:analyze-text", permanent: true, preserveMethod: true);
            return Task.FromResult(true);
        };
        await using var reader = Reader.Of(server.Endpoint);

        IsWithout(await reader.ReadAsync(Text), "Azure AI Language did not read this article: it answered 308. Names that the language model missed may be missing.");
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Articles_beyond_the_budget_are_not_sent_until_there_is_room_again()
    {
        await using var server = await LanguageServer.StartAsync();
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, recordsPerMinute: 2, time);
        var twoRecords = string.Concat(Enumerable.Repeat("Ana Silva said no. ", 60));
        Assert.Null((await time.UntilAsync(reader.ReadAsync(twoRecords))).Warning);

        var beyond = await time.UntilAsync(reader.ReadAsync(Text));
        Assert.Equal("second_reader_over_budget", beyond.Warning!.Code);
        Assert.Null(beyond.Reader);
        Assert.Single(server.Requests);

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await time.UntilAsync(reader.ReadAsync(twoRecords))).Warning);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task What_was_not_read_does_not_count_towards_the_budget()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static (context, _, number) => number > 1 ? Task.FromResult(false) : RefuseAsync(context, 400, "InvalidRequest", inner: null);
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, recordsPerMinute: 1, time);

        Assert.Equal("second_reader_failed", (await time.UntilAsync(reader.ReadAsync(Text))).Warning!.Code);
        Assert.Null((await time.UntilAsync(reader.ReadAsync(Text))).Warning);
    }

    [Fact]
    public async Task A_service_that_fails_often_is_left_alone_for_a_while()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static (context, _, _) => RefuseAsync(context, 500, "InternalServerError", inner: null);
        var time = new SteppedTime();
        await using var reader = Reader.Of(server.Endpoint, time: time);
        for (var article = 0; article < 4; article++)
            await time.UntilAsync(reader.ReadAsync(Text));
        var before = server.Requests.Count;

        IsWithout(await time.UntilAsync(reader.ReadAsync(Text)), "Azure AI Language did not read this article: it has failed often, and is left alone for a while. Names that the language model missed may be missing.");
        Assert.Equal(before, server.Requests.Count);

        server.Instead = null;
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null((await time.UntilAsync(reader.ReadAsync(Text))).Warning);
    }

    [Fact]
    public async Task A_server_that_is_not_there_costs_a_warning()
    {
        string endpoint;
        await using (var server = await LanguageServer.StartAsync())
            endpoint = server.Endpoint;
        var time = new SteppedTime();
        await using var reader = Reader.Of(endpoint, time: time);

        IsWithout(await time.UntilAsync(reader.ReadAsync(Text)), "Azure AI Language did not read this article: it cannot be reached, or its answer was cut. Names that the language model missed may be missing.");
    }

    [Fact]
    public async Task An_identity_that_cannot_sign_in_costs_a_warning()
    {
        await using var server = await LanguageServer.StartAsync();
        await using var reader = Reader.Of(server.Endpoint, identity: new NoIdentity());

        IsWithout(await reader.ReadAsync(Text), "Azure AI Language did not read this article: this program cannot sign in to it. Names that the language model missed may be missing.");
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Whoever_cancels_is_not_answered()
    {
        await using var server = await LanguageServer.StartAsync();
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        server.Instead = async (context, _, _) =>
        {
            await cancelling.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(Text, cancelling.Token));
    }

    private static async Task<bool> RefuseAsync(HttpContext context, int status, string code, string? inner)
    {
        await LanguageServer.RefuseAsync(context, status, code, inner);
        return true;
    }

    private static Task<bool> ThrottleAsync(HttpContext context, int seconds)
    {
        context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return RefuseAsync(context, 429, "429", inner: null);
    }

    private static void IsWithout(LanguageReading reading, string message)
    {
        Assert.Empty(reading.Names);
        Assert.Null(reading.Reader);
        Assert.Equal("second_reader_failed", reading.Warning!.Code);
        Assert.Equal(message, reading.Warning.Message);
    }

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("no identity here");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("no identity here");
    }
}
