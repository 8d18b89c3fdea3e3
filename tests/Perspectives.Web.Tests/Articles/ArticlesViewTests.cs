using System.Text;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Articles;

public sealed class ArticlesViewTests(Chromium chromium, Newsroom newsroom)
{
    [Fact]
    public async Task Filters_stand_in_the_address_and_find()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/articles");
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(4);
        await page.GetByLabel("Words in the title").FillAsync("levy");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(2);
        Assert.EndsWith("#/articles?q=levy", page.Url, StringComparison.Ordinal);
        await page.GetByLabel("Outlet").FillAsync("The Courier");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(1);
        await Expect(page.GetByLabel("Outlet")).ToHaveValueAsync("The Courier");
        await page.GoBackAsync();
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = "Premier stakes" }).First.ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_service_refuses_is_said_in_its_words()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/articles?from=2026-05-05&to=2026-05-01");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("from");
        visitor.Faults.Clear();
    }

    [Theory]
    [InlineData("CSV", "perspectives.csv")]
    [InlineData("JSON Lines", "perspectives.jsonl")]
    public async Task All_statements_of_the_articles_that_were_found_are_exported(string form, string name)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/articles?outlet=The+Courier");
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.Locator(".bar").GetByRole(AriaRole.Button, new() { Name = form }).ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("a tax with wet feet", text, StringComparison.Ordinal);
        Assert.Contains("tramway", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("The Harbour Post", text, StringComparison.Ordinal);
        using var client = new HttpClient();
        var expected = 0;
        foreach (var id in new[] { Newsroom.RiverLevy, "tramway" })
            expected += (await client.GetStringAsync($"{newsroom.Url}/api/articles/{id}/perspectives?format=jsonl", TestContext.Current.CancellationToken)).Count(letter => letter == '\n');
        if (form == "JSON Lines")
            Assert.Equal(expected, text.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task An_article_is_followed_until_it_is_answered_and_deleted_after_a_question()
    {
        await using var server = await RunningServer.StartAsync(null, "--no-worker");
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        using (var client = new HttpClient())
        {
            using var body = new StringContent("Mayor Ana Silva said the closure was long overdue.", Encoding.UTF8, "text/plain");
            using var response = await client.PutAsync($"{server.Url}/api/articles/bridge?title=A+bridge", body, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        }

        await visitor.GoToAsync("#/articles");
        var row = page.Locator(".index > li");
        await Expect(row).ToContainTextAsync("waits");
        // The same server, now with somebody at work; the page outlives the pause.
        await server.StopAsync();
        await using var worker = await RunningServer.StartAsync(server.DataFolder, "--urls", server.Url);
        await Expect(row).ToContainTextAsync("1 statement by 1 actor", new() { Timeout = 60_000 });

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete: A bridge" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delete it" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Expect(row).ToContainTextAsync("Deleted.");
        await page.ReloadAsync();
        await Expect(page.GetByText("There are no articles yet.")).ToBeVisibleAsync();
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task An_answered_article_is_analysed_again()
    {
        await using var server = await RunningServer.StartAsync(null);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Prefer", "wait=60");
        using var body = new StringContent("Mayor Ana Silva said the closure was long overdue.", Encoding.UTF8, "text/plain");
        using var response = await client.PutAsync($"{server.Url}/api/articles/bridge?title=A+bridge", body, TestContext.Current.CancellationToken);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("#/articles");
        var row = visitor.Page.Locator(".index > li");
        var seen = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/api/articles/bridge/analyze", async route =>
        {
            await seen.Task;
            await route.ContinueAsync();
        });
        var asked = visitor.Page.WaitForResponseAsync(answer => answer.Url.EndsWith("/api/articles/bridge/analyze", StringComparison.Ordinal));
        await row.GetByRole(AriaRole.Button, new() { Name = "Analyse again: A bridge" }).ClickAsync();
        await Expect(row.Locator(".state")).ToHaveTextAsync("waits for its answer");
        seen.SetResult();
        Assert.Equal(202, (await asked).Status);
        await Expect(row.Locator(".state")).ToHaveTextAsync("answered");
        Assert.Contains("\"revision\":2", await client.GetStringAsync($"{server.Url}/api/articles/bridge", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_in_meanwhile_is_told()
    {
        await using var server = await RunningServer.StartAsync(null);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("#/articles");
        await Expect(visitor.Page.GetByText("There are no articles yet.")).ToBeVisibleAsync();
        using var client = new HttpClient();
        using var body = new StringContent("Mayor Ana Silva said the closure was long overdue.", Encoding.UTF8, "text/plain");
        using var response = await client.PutAsync($"{server.Url}/api/articles/bridge", body, TestContext.Current.CancellationToken);
        await Expect(visitor.Page.GetByText("1 article came in since.")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show them" }).ClickAsync();
        await Expect(visitor.Page.Locator(".index > li")).ToHaveCountAsync(1);
    }
}
