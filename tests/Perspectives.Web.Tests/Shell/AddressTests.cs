using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Shell;

/// <summary>Addresses that nobody meant, and many in a moment.</summary>
public sealed class AddressTests(Chromium chromium, Newsroom newsroom)
{
    [Theory]
    [InlineData("#/nothing")]
    [InlineData("#/constructor")]
    [InlineData("#/__proto__")]
    public async Task An_address_of_nothing_says_so_and_leads_back(string address)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/articles");
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(4);
        await page.EvaluateAsync("address => { location.hash = address; }", address);
        await Expect(page.GetByText("There is nothing at this address.")).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync("Perspectives");
        await Expect(page.Locator("nav [aria-current]")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(page.Locator(".index > li")).ToHaveCountAsync(4);
    }

    [Theory]
    [InlineData("#/actors/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("#/actors/..%2F..%2Fkeys")]
    [InlineData("#/actors/..")]
    [InlineData("#/actors/%E0%A4%A")]
    [InlineData("#/read/%00")]
    public async Task An_address_made_up_by_somebody_is_an_error_in_words(string address)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.GetByRole(AriaRole.Alert).Locator("p").First).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visitor.Page.Locator("main img").CountAsync());
        Assert.DoesNotContain(visitor.Faults, fault => !fault.StartsWith("Failed to load resource", StringComparison.Ordinal));
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task Of_many_addresses_in_a_moment_the_last_is_shown()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/read");
        await page.EvaluateAsync(
            """
            async id => {
              const addresses = ['#/articles', '#/actors', '#/actors/anders-kolbe', '#/compare', `#/read/${id}`, '#/read', '#/compare?by=actors', '#/administration'];
              for (let turn = 0; turn < 60; turn++) {
                location.hash = addresses[turn * 5 % addresses.length];
                await new Promise(resolve => setTimeout(resolve, turn % 7 * 4));
              }
              location.hash = `#/read/${id}?statement=2`;
            }
            """,
            Newsroom.RiverLevy);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Statement 2" })).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator("h1")).ToHaveTextAsync("Premier stakes her government on the river levy");
        await Expect(page.Locator("nav [aria-current]")).ToHaveTextAsync("Read");
    }

    [Fact]
    public async Task Two_windows_of_one_browser_keep_their_own_drafts_and_tell_what_the_other_has_deleted()
    {
        await using var own = await Service.Tests.Cli.RunningServer.StartAsync(null);
        using (var client = new HttpClient())
        {
            using var body = new StringContent("Mayor Ana Silva said the closure was long overdue.");
            using var response = await client.PutAsync($"{own.Url}/api/articles/bridge?title=A+bridge", body, TestContext.Current.CancellationToken);
        }

        await using var visitor = await Visitor.ArriveAsync(chromium, own.Url);
        await visitor.GoToAsync("#/articles");
        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync($"{own.Url}/#/articles");
        await Expect(other.Locator(".index > li")).ToHaveCountAsync(1);
        foreach (var page in new[] { visitor.Page, other })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Delete: A bridge" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
            await Expect(page.Locator(".index > li")).ToContainTextAsync(page == other ? "There is no such article." : "Deleted.");
        }

        await visitor.GoToAsync("#/read");
        await visitor.Page.GetByLabel("Title").FillAsync("Mine");
        await other.GotoAsync($"{own.Url}/#/read");
        await Expect(other.GetByLabel("Title")).ToHaveValueAsync("");
    }
}
