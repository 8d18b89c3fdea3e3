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
    public async Task A_number_leads_to_as_many_statements_where_copies_are_left_out()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/compare?actor=anders-kolbe&by=actors");
        await Expect(page.Locator(".panel tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator(".panel tbody tr", new() { HasText = "The Harbour Post" }).Locator("td a")).ToHaveCountAsync(0);
        await page.Locator(".panel tbody tr", new() { HasText = "The Courier" }).GetByRole(AriaRole.Link, new() { Name = "4" }).ClickAsync();
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(4);
        await visitor.GoToAsync("#/actors/anders-kolbe?outlet=The+Harbour+Post&copies=without");
        await Expect(page.GetByText("No statement is like that.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Shares_can_be_of_the_text_instead()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/compare?outlet=The+Harbour+Post&actor=annika-roth");
        var share = page.Locator(".panel tbody td").Last;
        await Expect(share).ToBeVisibleAsync();
        var ofStatements = await share.InnerTextAsync();
        await page.GetByLabel("Share of").SelectOptionAsync("text");
        await Expect(page.GetByText("Shares of the text are of the newest 30 articles")).ToBeVisibleAsync();
        var expected = await page.EvaluateAsync<double>(
            """
            async () => {
              const answer = await (await fetch('api/articles/warehouse/perspectives')).json();
              const actor = answer.actors.find(actor => actor.key === 'annika-roth').id;
              const theirs = new Set();
              for (const piece of answer.statements.filter(statement => statement.actor === actor).flatMap(statement => statement.content))
                for (let position = piece.start; position < piece.end; position++)
                  theirs.add(position);
              return theirs.size / answer.article.length;
            }
            """);
        Assert.InRange(expected, 0.005, 0.5);
        await Expect(share).ToHaveTextAsync($"{Math.Round(expected * 100, MidpointRounding.AwayFromZero)}%");
        Assert.NotEqual(ofStatements, await share.InnerTextAsync());
        await Axe.AssertNoViolationAsync(page);
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
