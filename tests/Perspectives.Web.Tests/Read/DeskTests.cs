using System.Text;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Read;

public sealed class DeskTests(Chromium chromium, RunningServer server) : IClassFixture<RunningServer>
{
    private const string Text = "Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker, who owns a bakery there.";

    [Fact]
    public async Task A_pasted_text_is_kept_and_has_an_address()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await page.GetByLabel("Text or HTML of the article").FillAsync(Text);
        await page.GetByLabel("Title").FillAsync("Council votes on the bridge");
        await page.GetByLabel("Outlet").FillAsync("The Courier");
        await page.GetByLabel("Published").FillAsync("2026-05-03");
        await page.GetByLabel("Tags").FillAsync("bridge, council");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Council votes on the bridge");
        await Expect(page.Locator(".reading > header")).ToContainTextAsync("3 May 2026");
        await Expect(page.Locator(".reading > header")).ToContainTextAsync("bridge, council");
        await page.ReloadAsync();
        await Expect(page.Locator("mark").First).ToContainTextAsync("the closure was long overdue");
        await visitor.GoToAsync("#/read");
        await Expect(page.GetByLabel("Text or HTML of the article")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Pasted_HTML_is_read_as_a_page()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await visitor.Page.GetByLabel("Text or HTML of the article").FillAsync($"<!DOCTYPE html><title>Bridge</title><article><h1>Bridge &amp; river</h1><p>{Text}</p></article>");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await Expect(visitor.Page.Locator("mark").First).ToContainTextAsync("the closure was long overdue");
        await Expect(visitor.Page.Locator(".text")).Not.ToContainTextAsync("<p>");
    }

    [Fact]
    public async Task A_text_can_be_read_without_being_kept()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await page.GetByLabel("Text or HTML of the article").FillAsync("Mayor Ana Silva said that nobody would ever keep these words of hers.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read without keeping" }).ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await Expect(page.GetByText("This article is not kept")).ToBeVisibleAsync();
        using var client = new HttpClient();
        var list = await client.GetStringAsync($"{server.Url}/api/articles?q=nobody", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("nobody", list, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Text or HTML of the article")).ToHaveValueAsync("Mayor Ana Silva said that nobody would ever keep these words of hers.");
    }

    [Fact]
    public async Task A_paste_that_is_too_long_is_refused_whole_and_takes_nothing_away()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await page.GetByLabel("Text or HTML of the article").FillAsync(Text);
        await page.EvaluateAsync("() => navigator.clipboard.writeText('Ana said so. '.repeat(400_000))");
        await page.Keyboard.PressAsync("Control+V");
        await Expect(page.GetByText("at most 1,000,000 are read")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Text or HTML of the article")).ToHaveValueAsync(Text);
    }

    [Fact]
    public async Task A_text_too_long_to_wait_for_can_be_kept_instead()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await page.GetByLabel("Text or HTML of the article").EvaluateAsync(
            "(field, text) => { field.value = `${text}\\n\\n${'The river rose by four centimetres in the night.\\n\\n'.repeat(2_300)}`; field.dispatchEvent(new Event('input')); }", Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read without keeping" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too long to be analysed at once");
        visitor.Faults.Clear();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep it instead" }).ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
    }

    [Fact]
    public async Task A_text_that_is_too_long_to_be_kept_leaves_no_older_one_in_its_place()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        var field = visitor.Page.GetByLabel("Text or HTML of the article");
        await field.FillAsync(Text);
        await field.EvaluateAsync("field => { field.value = 'a'.repeat(6_000_000); field.dispatchEvent(new Event('input')); }");
        Assert.Null(await visitor.Page.EvaluateAsync<string?>("sessionStorage.getItem('perspectives.draft.text')"));
    }

    [Fact]
    public async Task What_was_typed_is_there_after_a_reload()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await visitor.Page.GetByLabel("Text or HTML of the article").FillAsync(Text);
        await visitor.Page.GetByLabel("Outlet").FillAsync("The Courier");
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByLabel("Text or HTML of the article")).ToHaveValueAsync(Text);
        await Expect(visitor.Page.GetByLabel("Outlet")).ToHaveValueAsync("The Courier");
    }

    [Fact]
    public async Task Many_files_come_in_at_once_and_one_that_is_refused_keeps_no_other_back()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await visitor.Page.GetByLabel("Drop files here, or choose them").SetInputFilesAsync(
        [
            FileOf("bridge.txt", Text),
            FileOf("page.html", $"<html><body><article><p>{Text} She added that the work would begin in May.</p></article></body></html>"),
            FileOf("two.jsonl", """{"text": "Anna Berg said the park was a gift."}""" + "\n" + """{"text": "Anna Berg said the park was a burden."}""" + "\n"),
            FileOf("empty.txt", " "),
            FileOf("picture.png", "no text"),
        ]);
        var files = visitor.Page.Locator(".files li");
        await Expect(visitor.Page.GetByText("5 of 5 files")).ToBeVisibleAsync();
        await Expect(files.Nth(0)).ToContainTextAsync("open it");
        await Expect(files.Nth(1)).ToContainTextAsync("open it");
        await Expect(files.Nth(2)).ToContainTextAsync("2 articles");
        await Expect(files.Nth(3)).ToContainTextAsync("empty");
        await Expect(files.Nth(4)).ToContainTextAsync("Such files are not read");
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task A_file_can_be_dropped()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await Expect(visitor.Page.Locator(".drop")).ToBeVisibleAsync();
        var dropped = await visitor.Page.EvaluateHandleAsync(
            "text => { const files = new DataTransfer(); files.items.add(new File([text], 'dropped.txt')); return files; }", Text + " She said it twice.");
        await visitor.Page.Locator(".drop").DispatchEventAsync("drop", new { dataTransfer = dropped });
        await Expect(visitor.Page.Locator(".files li")).ToContainTextAsync("open it");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "open it" }).ClickAsync();
        await Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_refused_text_is_explained_where_it_was_typed_and_can_be_read_all_the_same()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await visitor.Page.GetByLabel("Text or HTML of the article").FillAsync("Die Bürgermeisterin Ana Silva sagte, die Sperrung sei seit langem überfällig gewesen. Der Bäcker Tom Becker nannte sie einen Fehler.");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("English");
        visitor.Faults.Clear();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Read it all the same" }).ClickAsync();
        await Expect(visitor.Page.Locator(".text")).ToContainTextAsync("Bürgermeisterin");
    }

    private static FilePayload FileOf(string name, string content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(content) };
}
