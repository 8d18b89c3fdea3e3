using System.Text;
using Perspectives.Cli;
using Perspectives.Service.Queues;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Administration;

public sealed class AdministrationViewTests(Chromium chromium, RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Poison_is_shown_with_its_reason_tried_again_and_forgotten()
    {
        await using (var store = ServiceStore.Open(new StoreChoice(server.DataFolder, Storage: null), mayBeNew: false))
            await store.Get<IArticleQueue>().EnqueueAsync(Encoding.UTF8.GetBytes("{\"text\": 1}"), operationId: null, TestContext.Current.CancellationToken);
        await WaitForPoisonAsync();

        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/administration");
        await Expect(page.GetByText("Articles are taken and answered.")).ToBeVisibleAsync();
        var message = page.Locator("section", new() { HasText = "Messages that could not" }).Locator(".index > li");
        await Expect(message).ToContainTextAsync("text");
        await Axe.AssertNoViolationAsync(page);
        await message.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(message).ToContainTextAsync("in the queue again");

        await WaitForPoisonAsync();
        await page.ReloadAsync();
        await message.GetByRole(AriaRole.Button, new() { Name = "Forget" }).ClickAsync();
        await Expect(message).ToContainTextAsync("It is forgotten.");
        await page.ReloadAsync();
        await Expect(page.GetByText("There are none.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_key_is_made_here_and_the_page_goes_on_with_it()
    {
        await using var own = await RunningServer.StartAsync(null);
        await using var visitor = await Visitor.ArriveAsync(chromium, own.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/administration");
        await Expect(page.GetByText("this machine is served without one")).ToBeVisibleAsync();
        await page.GetByLabel("Name of a new key").FillAsync("Night desk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a key" }).ClickAsync();
        var key = await page.GetByLabel("The key, shown this once").InputValueAsync();
        await Expect(page.Locator(".index > li", new() { HasText = "Night desk" })).ToContainTextAsync("in use here");
        await Axe.AssertNoViolationAsync(page);
        Assert.Equal(0, (await own.AskAsync("articles", "--key", key)).ExitCode);

        await page.GetByLabel("Name of a new key").FillAsync("A reader");
        await page.GetByLabel("Role").SelectOptionAsync("reader");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a key" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke: A reader" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke it for good" }).ClickAsync();
        await Expect(page.Locator(".index > li", new() { HasText = "A reader" })).ToContainTextAsync("revoked");
    }

    private async Task WaitForPoisonAsync()
    {
        using var client = new HttpClient();
        await Eventually.BecomesTrueAsync(
            () => client.GetStringAsync($"{server.Url}/api/poison").GetAwaiter().GetResult().Contains("\"id\"", StringComparison.Ordinal), () => "There is no poison.");
    }
}
