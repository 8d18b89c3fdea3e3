using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Shell;

/// <summary>With the keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium, Newsroom newsroom)
{
    [Fact]
    public async Task The_first_stop_leads_to_the_content_and_leaves_the_address_alone()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        await visitor.GoToAsync($"#/read/{Newsroom.RiverLevy}");
        await Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByText("Skip to the content")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("main")).ToBeFocusedAsync();
        Assert.EndsWith($"#/read/{Newsroom.RiverLevy}", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_typed_sent_and_read()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, newsroom.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("");
        await TabToAsync(page, "textarea");
        await page.Keyboard.InsertTextAsync("Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker.");
        await TabToAsync(page, "button[value='unstored']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await TabToAsync(page, ".actor > button");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("mark.of-actor").First).ToBeVisibleAsync();
        await TabToAsync(page, ".text .number");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".statement")).ToBeVisibleAsync();
        await TabToAsync(page, ".statement summary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Citation")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".statement")).ToHaveCountAsync(0);
    }

    /// <summary>Presses Tab until something that the selector finds has the focus, and sees that each stop on the way can be seen.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
            Assert.True(
                await page.EvaluateAsync<bool>("() => document.activeElement === document.body || parseFloat(getComputedStyle(document.activeElement).outlineWidth) > 0"),
                "The focus cannot be seen.");
        }

        Assert.Fail($"The keyboard does not reach {selector}.");
    }
}
