using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Failures;

namespace Perspectives.Service.Tests.Security;

/// <summary>That logs have nothing of keys and articles, tried where it would be most tempting; <see cref="SuiteLogs"/> looks through the logs of all other tests.</summary>
public sealed class LogTests
{
    private const string Marker = LoggedSecrets.ArticleMarker;

    private static readonly string Marked = ApiCalls.Article("marked", $"Mayor Ana {Marker} said that the {Marker} bridge was closed.", $"{Marker} Courier", $"{Marker} title", tags: [$"{Marker} tag"]);

    [Fact]
    public void Secrets_are_recognized_in_a_line()
    {
        Assert.NotNull(LoggedSecrets.FindIn($"The key {ApiKeySecret.Create().Reveal()} is wrong."));
        Assert.NotNull(LoggedSecrets.FindIn("AccountName=a;AccountKey=b"));
        Assert.NotNull(LoggedSecrets.FindIn($"Cannot read: {ApiCalls.Text}"));
        Assert.Null(LoggedSecrets.FindIn($"The key {ApiKeySecret.Create()} is wrong."));
        Assert.Null(LoggedSecrets.FindIn("   at Perspectives.Service.Tests.Failures.ServerFailureTests.Fault_of_the_service_is_told_without_detail()"));
    }

    [Theory]
    [InlineData("text/plain", "\0 Zyxwvian \u0001")]
    [InlineData("application/json", """{"id": "a", "text": "Zyxwvian", "tags": ["Zyxwvian", 1], "title": {}}""")]
    [InlineData("application/json", """{"text": "Zyxwvian said """)]
    [InlineData("text/html", "<html lang=\"de\"><title>Zyxwvian</title><!-- Zyxwvian --><script>Zyxwvian</script>")]
    [InlineData("text/html; charset=Zyxwvian", "Zyxwvian")]
    [InlineData("Zyxwvian", "Zyxwvian")]
    public async Task Nothing_of_a_request_that_is_refused_is_logged(string type, string body)
    {
        await using var application = await ServiceApplication.StartAsync(options => options.Worker = false);
        foreach (var address in (string[])["/api/articles", "/api/analyze", $"/api/articles/batch?{Marker}={Marker}"])
        {
            using var response = await application.SendAsync(HttpMethod.Post, address, ApiCalls.Content(body, type), ("Idempotency-Key", Marker), ("Prefer", Marker), ("If-Match", Marker));
            Assert.InRange((int)response.StatusCode, 207, 499);
        }

        AssertNothingLogged(application);
    }

    [Fact]
    public async Task Nothing_of_an_article_is_logged_where_the_store_fails()
    {
        await using var application = await ServiceApplication.StartAsync(
            options => options.Worker = false, services => services.AddSingleton(Failing.Of<IPerspectiveStore>(() => new StoreException("out"))));
        using var response = await application.PostJsonAsync("/api/articles", Marked);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotEmpty(application.Logs.Lines);
        AssertNothingLogged(application);
    }

    [Fact]
    public async Task Nothing_of_an_article_is_logged_where_it_is_answered()
    {
        await using var application = await ServiceApplication.StartAsync();
        await application.SubmitAnsweredAsync(Marked);
        using var found = await application.GetAsync($"/api/actors?q={Marker}");

        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        AssertNothingLogged(application);
    }

    private static void AssertNothingLogged(ServiceApplication application) => Assert.All(application.Logs.All, line => Assert.Null(LoggedSecrets.FindIn(line)));
}
