using System.Text.RegularExpressions;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Read;

public sealed partial class ReadViewTests(Chromium chromium, Newsroom newsroom)
{
    private const string Article = $"#/read/{Newsroom.RiverLevy}";

    [Fact]
    public async Task A_sample_is_read_at_one_press()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await page.GetByRole(AriaRole.Link, new() { Name = "Premier stakes her government" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Premier stakes her government on the river levy");
        await Expect(page.Locator("mark.critical").First).ToBeVisibleAsync();
        await Expect(ActorButton(page, "Anders Kolbe")).ToContainTextAsync("4 statements");
        Assert.EndsWith("#/sample/river-levy-speech", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_stands_as_it_is_and_each_statements_marks_are_its_words()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync(Article);
        await Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
        var differences = await visitor.Page.EvaluateAsync<string[]>(
            """
            async id => {
              const answer = await (await fetch(`api/articles/${id}/perspectives`)).json();
              const text = await (await fetch(`api/articles/${id}/text`)).text();
              const article = document.querySelector('.text').cloneNode(true);
              article.querySelectorAll('.number').forEach(number => number.remove());
              const shown = [...article.querySelectorAll('.paragraph')].map(paragraph => paragraph.textContent);
              const differences = shown.filter(paragraph => !text.includes(paragraph));
              if (shown.join('').replace(/\s/g, '') !== text.replace(/\s/g, ''))
                differences.push('The paragraphs are not the text.');
              for (const [number, statement] of answer.statements.entries()) {
                location.hash = `#/read/${id}?statement=${number + 1}`;
                await new Promise(resolve => setTimeout(resolve));
                const open = [...document.querySelectorAll('.text mark.open')].map(mark => mark.textContent).join('');
                const words = statement.content.map(piece => piece.text).join('');
                if (open.replace(/\s/g, '') !== words.replace(/\s/g, ''))
                  differences.push(`${number + 1}: ${open} instead of ${words}`);
              }
              return differences;
            }
            """, Newsroom.RiverLevy);
        Assert.Empty(differences);
    }

    [Fact]
    public async Task Choosing_an_actor_dims_all_else_and_the_address_says_so()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        var kolbe = ActorButton(page, "Anders Kolbe");
        await kolbe.ClickAsync();
        await Expect(kolbe).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page).ToHaveURLAsync(ActorInAddress());
        var chosen = await page.Locator("mark.of-actor").First.EvaluateAsync<string>("mark => getComputedStyle(mark).color");
        var other = await page.Locator("mark:not(.of-actor)").First.EvaluateAsync<string>("mark => getComputedStyle(mark).color");
        Assert.NotEqual(chosen, other);
        await kolbe.ClickAsync();
        await Expect(page.Locator("mark.of-actor")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task J_and_k_walk_through_the_statements_and_escape_leads_back()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Statement " });
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(card).ToContainTextAsync("Statement 1 of 21");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Expect(card).ToContainTextAsync("Statement 2 of 21");
        await Expect(page.Locator(".number:focus")).ToHaveTextAsync("2");
        Assert.EndsWith("?statement=2", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task With_an_actor_chosen_the_walk_stays_with_it()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        await ActorButton(page, "Anders Kolbe").ClickAsync();
        foreach (var expected in new[] { "7", "8", "9", "10", "7" })
        {
            await page.Keyboard.PressAsync("j");
            await Expect(page.Locator(".number:focus")).ToHaveTextAsync(expected);
        }
    }

    [Fact]
    public async Task Letters_do_nothing_for_whoever_turned_them_off()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keyboard" }).ClickAsync();
        await page.GetByLabel("Letters are shortcuts").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".statement")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_statement_opens_to_all_that_is_known_of_it()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        await page.Locator(".text mark", new() { HasText = "a tax with wet feet" }).ClickAsync();
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Statement 7" });
        await Expect(card).ToContainTextAsync("Anders Kolbe");
        await Expect(card).ToContainTextAsync("partly in quotation marks");
        await Expect(card).ToContainTextAsync("97%");
        await Expect(card).ToContainTextAsync("A description stands beside the name.");
        await Expect(card.GetByRole(AriaRole.Group, new() { Name = "Scores" })).ToContainTextAsync("98%");
        await card.GetByText("Cite").ClickAsync();
        var citation = await card.GetByLabel("Citation").InputValueAsync();
        Assert.Equal($"the levy “a tax with wet feet — Anders Kolbe. “Premier stakes her government on the river levy”, The Courier, 4 May 2026. {visitor.Url}/{Article}?statement=7", citation);
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_statement()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync($"{Article}?actor=a2&statement=9");
        await Expect(visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Statement 9" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".number.open")).ToBeInViewportAsync();
        await Expect(ActorButton(visitor.Page, "Anders Kolbe")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "instant")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task Nothing_moves_for_those_who_want_no_motion(ReducedMotion motion, string behaviour)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url, new BrowserNewContextOptions { ReducedMotion = motion });
        var page = visitor.Page;
        await visitor.GoToAsync(Article);
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { Element.prototype.scrollIntoView = options => { window.scrolled = options.behavior; }; }");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(behaviour, await page.EvaluateAsync<string>("window.scrolled"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    [Fact]
    public async Task A_citation_is_copied()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = visitor.Page;
        await visitor.GoToAsync($"{Article}?statement=8");
        await page.GetByText("Cite").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        await Expect(page.GetByText("Copied.")).ToBeVisibleAsync();
        Assert.Contains("The Courier, 4 May 2026", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_and_numbers_are_written_as_the_browsers_language_writes_them()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url, new BrowserNewContextOptions { Locale = "de-DE" });
        await visitor.GoToAsync($"{Article}?statement=7");
        await Expect(visitor.Page.Locator("time")).ToHaveTextAsync("4. Mai 2026");
        await Expect(visitor.Page.Locator(".statement dl")).ToContainTextAsync("97 %");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_paper_there_are_the_article_and_its_actors_dark_on_light(ColorScheme scheme)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url, new BrowserNewContextOptions { ColorScheme = scheme });
        var page = visitor.Page;
        await visitor.GoToAsync($"{Article}?statement=7");
        await Expect(page.Locator(".statement")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("nav")).ToBeHiddenAsync();
        await Expect(page.Locator(".statement")).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Who speaks").GetByText("Anders Kolbe")).ToBeVisibleAsync();
        Assert.Equal("rgb(0, 0, 0)", await page.Locator("mark:not(.open)").First.EvaluateAsync<string>("mark => getComputedStyle(mark).color"));
        Assert.Equal("rgb(220, 243, 226)", await page.Locator("mark.supportive:not(.open)").First.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor"));
    }

    [Fact]
    public async Task A_copy_says_so_and_leads_to_the_earlier_article()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/read/levy-copy");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "an earlier article" }).ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync($"{newsroom.Url}/{Article}");
    }

    [Fact]
    public async Task An_unknown_article_is_said_in_words()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync("#/read/nothing-of-the-kind");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no article with this id");
        visitor.Faults.Clear();
    }

    private static ILocator ActorButton(IPage page, string name) => page.GetByLabel("Who speaks").GetByRole(AriaRole.Button, new() { Name = name });

    [GeneratedRegex(@"\?actor=a2$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActorInAddress();
}
