using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests;

/// <summary>Each view in each size and colour scheme: nothing that keeps people out, and nothing wider than the window.</summary>
public sealed class LookTests(Chromium chromium, Newsroom newsroom)
{
    public static TheoryData<string, string, int, ColorScheme> Views
    {
        get
        {
            (string Address, string Shown)[] views =
            [
                ("#/read", ".desk"),
                ($"#/read/{Newsroom.RiverLevy}", ".text"),
                ($"#/read/{Newsroom.RiverLevy}?actor=a2&statement=7", ".statement"),
                ("#/articles", ".index > li"),
                ("#/actors", ".index > li"),
                ("#/actors/anders-kolbe", ".timeline > li"),
                ("#/compare", ".panel"),
                ("#/administration", ".parts"),
            ];
            var data = new TheoryData<string, string, int, ColorScheme>();
            foreach (var (address, shown) in views)
            {
                data.Add(address, shown, 390, ColorScheme.Light);
                data.Add(address, shown, 390, ColorScheme.Dark);
                data.Add(address, shown, 1440, ColorScheme.Light);
                data.Add(address, shown, 1440, ColorScheme.Dark);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_view_is_open_to_everybody_in_every_look(string address, string shown, int width, ColorScheme scheme)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url, new Look(width, scheme).Options);
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Axe.AssertNoViolationAsync(visitor.Page);
        var overflow = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{overflow} px wider than the window");
    }
}
