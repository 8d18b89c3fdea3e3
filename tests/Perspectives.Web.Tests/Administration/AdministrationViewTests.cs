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

    [Fact]
    public async Task Two_actors_are_made_one_and_set_apart_again()
    {
        await using var own = await RunningServer.StartAsync(null);
        using (var client = new HttpClient())
        {
            client.DefaultRequestHeaders.Add("Prefer", "wait=60");
            using var body = new StringContent("Mayor Ana Silva said the closure was long overdue. The baker Tom Becker called it a disaster for the whole street.", Encoding.UTF8, "text/plain");
            using var response = await client.PutAsync($"{own.Url}/api/articles/bridge", body, TestContext.Current.CancellationToken);
        }

        await using var visitor = await Visitor.ArriveAsync(chromium, own.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/administration");
        await page.GetByLabel("Actor, by name or key").PressSequentiallyAsync("tom");
        await Expect(page.Locator("datalist option[value='tom-becker']")).ToHaveCountAsync(1);
        await page.GetByLabel("Actor, by name or key").FillAsync("tom-becker");
        await page.GetByLabel("Is the same as, whose key stays").FillAsync("nobody-at-all");
        await page.GetByLabel("Why they are one").FillAsync("A <b>pen</b> name.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make them one" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nobody-at-all");
        visitor.Faults.Clear();
        await page.GetByLabel("Is the same as, whose key stays").FillAsync("ana-silva");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make them one" }).ClickAsync();
        await Expect(page.GetByText("From now on tom-becker leads to ana-silva.")).ToBeVisibleAsync();
        var join = page.Locator(".index > li", new() { HasText = "tom-becker leads to ana-silva" });
        await Expect(join).ToContainTextAsync("A <b>pen</b> name.");
        await Axe.AssertNoViolationAsync(page);
        await join.GetByRole(AriaRole.Link, new() { Name = "tom-becker" }).ClickAsync();
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(2);
        await page.GetByText("Why 1 other key leads here").ClickAsync();
        await Expect(page.GetByText("tom-becker: A <b>pen</b> name.")).ToBeVisibleAsync();

        await visitor.GoToAsync("#/administration");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set apart: tom-becker" }).ClickAsync();
        await Expect(page.GetByLabel("Why tom-becker is somebody else")).ToBeFocusedAsync();
        await page.GetByLabel("Why tom-becker is somebody else").FillAsync("He is the baker.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("tom-becker stands by itself")).ToBeVisibleAsync();
        await page.GetByLabel("Decided by").SelectOptionAsync("both_names");
        await Expect(page.GetByText("Nothing is decided.")).ToBeVisibleAsync();
    }

    private async Task WaitForPoisonAsync()
    {
        using var client = new HttpClient();
        await Eventually.BecomesTrueAsync(
            () => client.GetStringAsync($"{server.Url}/api/poison").GetAwaiter().GetResult().Contains("\"id\"", StringComparison.Ordinal), () => "There is no poison.");
    }
}
