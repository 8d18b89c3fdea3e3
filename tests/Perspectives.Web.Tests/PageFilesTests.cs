using System.Net;
using Perspectives.Web.Tests.Browsing;

namespace Perspectives.Web.Tests;

public sealed class PageFilesTests(Chromium chromium, Newsroom newsroom)
{
    private const int MaximumBytes = 60 * 1024;

    [Theory]
    [InlineData("")]
    [InlineData($"#/read/{Newsroom.RiverLevy}")]
    public async Task The_first_view_takes_less_than_60_KB(string address)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync(address);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var bytes = await visitor.Page.EvaluateAsync<int>(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(entry => !entry.name.includes('/api/')).reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes} bytes");
        Assert.InRange(bytes, 1_000, MaximumBytes);
    }

    [Fact]
    public async Task All_modules_of_the_first_view_are_named_at_once_and_no_others()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync($"#/read/{Newsroom.RiverLevy}");
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var late = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const named = [...document.querySelectorAll('link[rel=modulepreload]')].map(link => link.href);
              const loaded = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.endsWith('.js'));
              return [...loaded.filter(name => !named.includes(name)), ...named.filter(name => !loaded.includes(name))];
            }
            """);
        Assert.Empty(late);
    }

    [Fact]
    public async Task Nothing_inline_and_nothing_of_others_may_run_or_load()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(newsroom.Url, TestContext.Current.CancellationToken);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_kept_for_good_and_the_page_itself_is_asked_for_anew()
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(newsroom.Url) };
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.True(page.Headers.CacheControl!.NoCache);
        var address = (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('"').First(part => part.EndsWith("main.js", StringComparison.Ordinal));
        using var file = await client.GetAsync("/" + address, TestContext.Current.CancellationToken);
        Assert.Contains(file.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var known = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Files_are_sent_compressed(string encoding)
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        client.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
        using var page = await client.GetAsync(newsroom.Url, TestContext.Current.CancellationToken);
        Assert.Equal([encoding], page.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_file_of_another_version_is_not_found()
    {
        using var client = new HttpClient();
        using var file = await client.GetAsync($"{newsroom.Url}/web/0000000000000000/scripts/main.js", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }
}
