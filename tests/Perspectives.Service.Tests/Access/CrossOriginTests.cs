using System.Net;
using Microsoft.Extensions.Options;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

public sealed class CrossOriginTests
{
    [Fact]
    public async Task Pages_of_configured_origins_may_ask_with_a_key_and_read_what_they_need()
    {
        await using var application = await KeyedApplication.StartAsync(options => options.CorsOrigins.Add("https://news.example"));

        using var preflight = await SendAsync(application, HttpMethod.Options, "https://news.example", null);
        using var answer = await SendAsync(application, HttpMethod.Get, "https://news.example", application.KeyOf(Role.Reader));

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal("https://news.example", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("X-Api-Key", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("https://news.example", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("ETag", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example", true)]
    [InlineData("https://news.example", false)]
    public async Task Pages_of_other_origins_may_not(string origin, bool isAnyConfigured)
    {
        await using var application = await KeyedApplication.StartAsync(options =>
        {
            if (isAnyConfigured)
                options.CorsOrigins.Add("https://news.example");
        });

        using var preflight = await SendAsync(application, HttpMethod.Options, origin, null);

        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("news.example")]
    [InlineData("https://news.example/")]
    [InlineData("https://news.example/page")]
    [InlineData("ftp://news.example")]
    public async Task What_no_browser_sends_as_an_origin_stops_the_start(string origin)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => ServiceApplication.StartAsync(options => options.CorsOrigins.Add(origin)));

        Assert.Contains($"\"{origin}\"", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(KeyedApplication application, HttpMethod method, string origin, string? key)
    {
        using var request = new HttpRequestMessage(method, new Uri("/metrics", UriKind.Relative));
        request.Headers.Add("Origin", origin);
        if (method == HttpMethod.Options)
        {
            request.Headers.Add("Access-Control-Request-Method", "GET");
            request.Headers.Add("Access-Control-Request-Headers", "x-api-key");
        }

        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        return await application.Application.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
