using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Cli;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a reader who knew the README alone: an article of the year 1 was taken, and stood at the end of every list and chart.</summary>
public sealed class Issue0010_times_of_publication_out_of_all_bounds_were_taken(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private const string Text = "The mayor said on Tuesday that the bridge was too narrow for the buses.";
    private const string Json = $$"""{"id": "old", "publishedAt": "0001-01-01", "text": "{{Text}}"}""";
    private const string Told = "publishedAt is 0001-01-01T00:00:00Z. It must lie between 1600-01-01 and one year from now";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/articles", "application/json", Json)]
    [InlineData("/api/articles/batch", "application/jsonl", Json, HttpStatusCode.MultiStatus)]
    [InlineData("/api/articles?publishedAt=0001-01-01", "text/plain", Text)]
    [InlineData("/api/analyze", "application/json", Json)]
    public async Task The_API_refuses_them_with_the_bounds(string address, string type, string body, HttpStatusCode status = HttpStatusCode.UnprocessableEntity)
    {
        using var response = await application.SendAsync(HttpMethod.Post, address, ApiCalls.Content(body, $"{type}; charset=utf-8"));
        var answer = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(Told, answer, StringComparison.Ordinal);
        Assert.Contains("invalid_field", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_the_queue() => Assert.Contains(Told, ArticleMessage.Read(Encoding.UTF8.GetBytes(Json)).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Json, "analyze", "-")]
    [InlineData($$"""{"article": {"id": "old", "publishedAt": "0001-01-01T00:00:00Z", "language": "en", "acceptedAt": "2026-01-05T00:00:00Z"}, "text": "{{Text}}"}""", "import", "-", "--data")]
    public async Task So_does_the_command_line(string line, params string[] command)
    {
        using var folder = new TemporaryFolder();
        var result = await CliDriver.RunAsync(new CliSetting { Input = Encoding.UTF8.GetBytes(line) }, command[^1] == "--data" ? [.. command, folder["data"]] : command);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Contains(Told, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_a_store_has_from_before_is_read_and_analysed_again()
    {
        var article = TestAnswers.ArticleOf("from-before", new Said("Ana Silva", "We will wait")) with { PublishedAt = DateTimeOffset.MinValue };
        await application.Services.GetRequiredService<ArticleIntake>().AcceptAsync(article, WriteCondition.None, operationId: null, Cancellation);
        using var again = await application.SendAsync(HttpMethod.Post, "/api/articles/from-before/analyze", content: null);
        using var listed = await application.GetAsync("/api/articles?to=1599-12-31");
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Contains("\"publishedAt\":\"0001-01-01T00:00:00Z\"", await listed.TextAsync(), StringComparison.Ordinal);
    }
}
