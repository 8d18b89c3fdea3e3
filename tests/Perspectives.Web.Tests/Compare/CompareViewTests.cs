using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Compare;

public sealed class CompareViewTests(Chromium chromium, Newsroom newsroom)
{
    [Fact]
    public async Task Outlets_stand_side_by_side_and_copies_are_counted_once()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/compare");
        await Expect(page.Locator(".panel")).ToHaveCountAsync(2);
        var courier = page.Locator(".panel", new() { HasText = "The Courier" });
        var post = page.Locator(".panel", new() { HasText = "The Harbour Post" });
        await Expect(post).ToContainTextAsync("1 copy left out");
        await Expect(courier).ToContainTextAsync("Anders Kolbe");
        await Expect(post).Not.ToContainTextAsync("Anders Kolbe");
    }

    [Fact]
    public async Task What_is_chosen_stands_in_the_address_and_each_number_leads_to_its_statements()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/compare");
        await page.GetByLabel("The Courier").CheckAsync();
        await Expect(page.Locator(".panel")).ToHaveCountAsync(1);
        await page.GetByLabel("Add an actor").FillAsync("kolbe");
        await page.GetByRole(AriaRole.Button, new() { Name = "+ Anders Kolbe" }).ClickAsync();
        await Expect(page).ToHaveURLAsync($"{newsroom.Url}/#/compare?outlet=The+Courier&actor=anders-kolbe");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("The Courier")).ToBeCheckedAsync();
        await Expect(page.Locator(".panel tbody tr")).ToHaveCountAsync(1);
        await page.Locator(".panel td").GetByRole(AriaRole.Link, new() { Name = "4" }).ClickAsync();
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Actors_can_stand_side_by_side_instead()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/compare?actor=anders-kolbe&actor=ingrid-vasshaug");
        await visitor.Page.GetByLabel("Side by side").SelectOptionAsync("actors");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "Anders Kolbe" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".panel")).ToHaveCountAsync(2);
        await Expect(visitor.Page.Locator(".panel").First).ToContainTextAsync("The Courier");
    }

    [Fact]
    public async Task A_time_without_articles_says_that_there_is_nothing()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/compare?from=2001-01-01&to=2001-12-31");
        await Expect(visitor.Page.GetByText("There is nothing to compare yet")).ToBeVisibleAsync();
    }
}
