using Perspectives.Service.Tests;
using Perspectives.Service.Tests.Cli;
using Perspectives.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Shell;

public sealed class ApiKeyTests(Chromium chromium, ApiKeyTests.KeyedServer server) : IClassFixture<ApiKeyTests.KeyedServer>
{
    [Fact]
    public async Task Who_needs_a_key_is_asked_for_it_and_goes_on()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/sample/river-levy-speech");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("X-Api-Key");
        await Axe.AssertNoViolationAsync(page);
        await dialog.GetByLabel("API key").FillAsync(server.Key + "x");
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToContainTextAsync("unknown, revoked, or not whole");
        await dialog.GetByLabel("API key").FillAsync(server.Key);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task A_key_is_kept_in_memory_alone_unless_more_is_asked_for()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/sample/river-levy-speech");
        await EnterAsync(page, server.Key, isRemembered: false);
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        Assert.DoesNotContain(server.Key, await StoredAsync(page), StringComparison.Ordinal);
        await page.ReloadAsync();
        await EnterAsync(page, server.Key, isRemembered: true);
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        Assert.Equal("{}", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"));
        visitor.Faults.Clear();
    }

    [Theory]
    [InlineData("ключ.секрет")]
    [InlineData("a b")]
    public async Task What_cannot_be_a_key_is_said_before_it_is_sent(string text)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/sample/river-levy-speech");
        var field = page.GetByRole(AriaRole.Dialog).GetByLabel("API key");
        await field.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("Copy it anew", await field.EvaluateAsync<string>("field => field.validationMessage"), StringComparison.Ordinal);
        await Expect(page.GetByText("The connection to the service is lost.")).ToHaveCountAsync(0);
        await field.FillAsync(server.Key);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task Without_a_key_it_is_said_what_is_missing()
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        await visitor.GoToAsync("#/sample/river-levy-speech");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Send an API key");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "API key" }).ClickAsync();
        await EnterAsync(visitor.Page, server.Key, isRemembered: false);
        await Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
        visitor.Faults.Clear();
    }

    private static async Task EnterAsync(IPage page, string key, bool isRemembered)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("API key").FillAsync(key);
        if (isRemembered)
            await dialog.GetByLabel("Keep it over reloads").CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Use this key" }).ClickAsync();
    }

    private static Task<string> StoredAsync(IPage page) => page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])");

    /// <summary>A server with one key, of the role submitter.</summary>
    public sealed class KeyedServer : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();
        private RunningServer? _server;

        public string Url => _server!.Url;

        public string Key { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            var created = await CliDriver.RunAsync("keys", "create", "--role", "submitter", "--data", _folder["data"]);
            Key = created.Output.Trim();
            _server = await RunningServer.StartAsync(_folder["data"]);
        }

        public async ValueTask DisposeAsync()
        {
            await _server!.DisposeAsync();
            _folder.Dispose();
        }
    }
}
