using System.Text;
using System.Text.Json;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Read;

/// <summary>Articles that try to be more than text. The visitor's own checks see to dialogs, errors and requests to others.</summary>
public sealed class HostileArticleTests(Chromium chromium, RunningServer server) : IClassFixture<RunningServer>
{
    private const string Markup = "<script>alert(1)</script><img src=https://example.org/x.png onerror=alert(2)><a href=\"javascript:alert(3)\">press</a><svg onload=alert(4)>";

    [Theory]
    [InlineData("text")]
    [InlineData("title")]
    [InlineData("outlet")]
    [InlineData("tags")]
    public async Task Markup_is_shown_as_text_wherever_it_stands(string place)
    {
        var id = $"markup-{place}";
        await PutAsync(id, place, place == "text" ? $"{Markup} Mayor Ana Silva said the closure was long overdue {Markup}." : Markup);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync($"#/read/{id}?statement=1");
        await Expect(visitor.Page.Locator(".statement")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(place == "text" ? ".text" : ".reading > header")).ToContainTextAsync("<script>alert(1)</script>");
        Assert.Equal(0, await visitor.Page.Locator("main script, main img, main iframe, main [onerror], main [onload], main a[href^='javascript' i]").CountAsync());
    }

    [Theory]
    [InlineData("#/articles", ".index")]
    [InlineData("#/actors/ana-silva", ".timeline")]
    [InlineData("#/compare", ".comparison")]
    public async Task Markup_is_shown_as_text_in_every_list(string address, string shown)
    {
        await PutAsync("markup-title", "title", Markup);
        await PutAsync("markup-outlet", "outlet", Markup);
        await PutAsync("markup-tags", "tags", Markup);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(visitor.Page.Locator(shown)).ToContainTextAsync("<script>alert(1)</script>");
        Assert.Equal(0, await visitor.Page.Locator("main script, main img, main iframe, main [onerror], main [onload], main a[href^='javascript' i]").CountAsync());
    }

    [Theory]
    [InlineData("#/read/endless?statement=1", ".statement")]
    [InlineData("#/articles", ".index")]
    [InlineData("#/actors/ana-silva", ".by-outlet")]
    [InlineData("#/compare", ".panel")]
    [InlineData("#/compare?by=actors&share=text", ".panel")]
    public async Task Words_without_an_end_make_nothing_wider_than_the_window(string address, string shown)
    {
        var word = string.Concat(Enumerable.Repeat("endless", 40));
        await PutAsync("endless", "outlet", word);
        await PutAsync("endless-title", "title", word);
        await PutAsync("endless-text", "text", $"Mayor Ana Silva said the {word} was long overdue.");
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url, new Look(390, ColorScheme.Light).Options);
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task A_pasted_page_with_scripts_becomes_its_text()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("");
        await visitor.Page.GetByLabel("Text or HTML of the article").FillAsync($"<html><body><article><p>Mayor Ana Silva said the closure was long overdue.</p>{Markup}<p>“They are killing our street,” said Tom Becker.</p></article></body></html>");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Read without keeping" }).ClickAsync();
        await Expect(visitor.Page.Locator(".text")).ToContainTextAsync("They are killing our street");
        await Expect(visitor.Page.Locator(".text")).Not.ToContainTextAsync("alert");
    }

    [Fact]
    public async Task Marks_that_turn_the_direction_turn_nothing_and_are_shown()
    {
        await PutAsync("bidi", "text", "Mayor Ana Silva said \u202Ethe closure was long overdue\u202C and a mistake. She left.");
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("#/read/bidi");
        await Expect(visitor.Page.Locator(".override")).ToHaveCountAsync(2);
        var order = await visitor.Page.EvaluateAsync<double[]>(
            """
            () => ['closure', 'overdue'].map(word => {
              const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(word);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + word.length);
                return range.getBoundingClientRect().left;
              }
              return -1;
            })
            """);
        Assert.True(order[0] >= 0 && order[0] < order[1], $"{order[0]} and {order[1]}");
    }

    [Fact]
    public async Task A_name_written_from_right_to_left_turns_nothing_around_it()
    {
        await PutAsync("arabic", "text", "The minister محمد علي said the plan was good. The minister محمد علي also said it was cheap.");
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("#/read/arabic");
        await Expect(visitor.Page.Locator(".text")).ToContainTextAsync("محمد علي");
        Assert.Equal(0, await visitor.Page.Locator(".actor .name:not(bdi)").CountAsync());
    }

    private async Task PutAsync(string id, string place, string value)
    {
        var article = new Dictionary<string, object> { ["text"] = $"Mayor Ana Silva said the closure of the bridge {id} was long overdue.", ["title"] = "A bridge", [place] = place == "tags" ? new[] { value } : value };
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Prefer", "wait=60");
        using var body = new StringContent(JsonSerializer.Serialize(article), Encoding.UTF8, "application/json");
        using var response = await client.PutAsync($"{server.Url}/api/articles/{id}?anyLanguage=true", body, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
