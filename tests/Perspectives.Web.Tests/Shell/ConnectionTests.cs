using Perspectives.Service.Tests;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Shell;

public sealed class ConnectionTests(Chromium chromium) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("#/compare", "Compare")]
    [InlineData("#/sample/river-levy-speech", "Premier stakes her government on the river levy")]
    public async Task A_view_that_is_first_opened_while_the_connection_is_lost_comes_when_it_is_back(string address, string heading)
    {
        var server = await RunningServer.StartAsync(_folder["data"]);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/read");
        await Expect(page.Locator(".desk")).ToBeVisibleAsync();
        await server.DisposeAsync();
        await page.EvaluateAsync("address => { location.hash = address; }", address);
        await Expect(page.GetByText("The connection to the service is lost.")).ToBeVisibleAsync();

        await using var again = await RunningServer.StartAsync(_folder["data"], "--urls", server.Url);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading, new() { Timeout = 60_000 });
        visitor.Faults.Clear();
    }

    [Fact]
    public async Task A_lost_connection_is_shown_and_what_was_asked_is_done_when_it_is_back()
    {
        var server = await RunningServer.StartAsync(_folder["data"]);
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await visitor.GoToAsync("#/read");
        await page.GetByLabel("Text or HTML of the article").FillAsync("Mayor Ana Silva said the closure was long overdue.");
        await page.GetByLabel("Title").FillAsync("A bridge");
        await server.DisposeAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Read and keep" }).ClickAsync();
        await Expect(page.GetByText("The connection to the service is lost.")).ToBeVisibleAsync();
        await Axe.AssertNoViolationAsync(page);

        await using var again = await RunningServer.StartAsync(_folder["data"], "--urls", server.Url);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("A bridge", new() { Timeout = 60_000 });
        await Expect(page.GetByText("The connection is back.")).ToBeVisibleAsync();
        await Expect(page.GetByText("The connection is back.")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        visitor.Faults.Clear();
    }
}
