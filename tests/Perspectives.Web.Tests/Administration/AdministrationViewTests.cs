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
        var message = page.Locator(".index > li");
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

    private async Task WaitForPoisonAsync()
    {
        using var client = new HttpClient();
        await Eventually.BecomesTrueAsync(
            () => client.GetStringAsync($"{server.Url}/api/poison").GetAwaiter().GetResult().Contains("\"id\"", StringComparison.Ordinal), () => "There is no poison.");
    }
}
