using System.Text.RegularExpressions;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Actors;

public sealed partial class ActorsViewTests(Chromium chromium, Newsroom newsroom)
{
    private const string Kolbe = "#/actors/anders-kolbe";

    [Fact]
    public async Task An_actor_is_found_by_the_beginning_of_a_name()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/actors");
        await visitor.Page.GetByLabel("Beginning of a name").FillAsync("kol");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".index > li")).ToHaveCountAsync(1);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Anders Kolbe" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Anders Kolbe");
    }

    [Fact]
    public async Task An_actor_is_shown_over_time_by_outlet_and_by_the_strongest_statement()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Kolbe);
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = ByMonth() })).ToBeVisibleAsync();
        await page.GetByText("As a table").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "May 2026" })).ToContainTextAsync("8");
        await Expect(page.Locator(".by-outlet tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator(".strongest blockquote")).ToHaveCountAsync(1);
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(8);
        await Expect(page.Locator(".timeline")).ToContainTextAsync("in a copy of an earlier article");
        await page.Locator(".timeline a").First.ClickAsync();
        await Expect(page.Locator(".statement")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Those_who_are_quoted_in_the_same_articles_are_shown_with_their_sides()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Kolbe);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Quoted together with" }).ScrollIntoViewIfNeededAsync();
        var premier = page.Locator(".companions > li", new() { HasText = "Ingrid Vasshaug" });
        await Expect(premier).ToContainTextAsync("1 article");
        await Expect(premier).ToContainTextAsync("supportive");
        await Expect(page.Locator(".companions")).Not.ToContainTextAsync("Anders Kolbe");
        await Expect(page.GetByText("In 1 article, without copies.")).ToBeVisibleAsync();
        await premier.GetByText("1 article").ClickAsync();
        await Axe.AssertNoViolationAsync(page);
        await premier.GetByRole(AriaRole.Link, new() { Name = "Premier stakes" }).ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Copies_can_be_left_out_of_the_timeline()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync(Kolbe);
        await Expect(visitor.Page.Locator(".timeline > li")).ToHaveCountAsync(8);
        await visitor.Page.GetByLabel("Copies").SelectOptionAsync("without");
        await Expect(visitor.Page.Locator(".timeline > li")).ToHaveCountAsync(4);
        await Expect(visitor.Page).ToHaveURLAsync($"{newsroom.Url}/{Kolbe}?copies=without");
    }

    [Fact]
    public async Task Each_number_by_outlet_leads_to_its_statements()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Kolbe);
        await page.Locator(".by-outlet tbody tr", new() { HasText = "The Courier" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{newsroom.Url}/{Kolbe}?outlet=The+Courier&stance=critical");
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(4);
        await Expect(page.GetByLabel("On the side")).ToHaveValueAsync("critical");
    }

    [Fact]
    public async Task The_timeline_is_saved_as_a_table()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync(Kolbe);
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).ClickAsync());
        Assert.Equal("anders-kolbe.csv", download.SuggestedFilename);
        Assert.Equal(9, (await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task An_unknown_actor_is_said_in_words()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/actors/nobody-at-all");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No answered article has an actor with this key");
        visitor.Faults.Clear();
    }

    [GeneratedRegex("^Statements by month, May 2026 to May 2026: 8 critical", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByMonth();
}
