using System.Globalization;
using System.Text;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Commands;

/// <summary>How fast the page is; run by hand, since the figures depend on what else the machine does.</summary>
public sealed class Measurements(Chromium chromium, RunningServer server) : IClassFixture<RunningServer>
{
    private const int Speeches = 19;

    private static void Say(FormattableString line) => TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [Fact(Explicit = true)]
    public async Task The_first_view_is_ready_in_under_300_ms()
    {
        for (var visit = 0; visit < 7; visit++)
        {
            await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
            await visitor.GoToAsync("");
            await Expect(visitor.Page.Locator(".desk")).ToBeVisibleAsync();
            var ready = await visitor.Page.EvaluateAsync<double>(
                "() => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))");
            var loaded = await visitor.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd");
            var painted = await visitor.Page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            Say($"First visit {visit + 1}: something is painted after {painted:0} ms, all is loaded after {loaded:0} ms, the largest part is painted after {ready:0} ms");
        }
    }

    [Fact(Explicit = true)]
    public async Task A_long_article_scrolls_without_a_long_task()
    {
        var text = LongArticle();
        using (var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) })
        {
            client.DefaultRequestHeaders.Add("Prefer", "wait=60");
            using var body = new StringContent(text, Encoding.UTF8, "text/plain");
            using var response = await client.PutAsync($"{server.Url}/api/articles/long", body, TestContext.Current.CancellationToken);
        }

        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url);
        var page = visitor.Page;
        await page.AddInitScriptAsync("window.longTasks = []; new PerformanceObserver(list => longTasks.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask', buffered: true });");
        await visitor.GoToAsync("#/read/long");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
        Say($"{text.Split(' ', '\n').Count(word => word.Length > 0)} words, {await page.Locator(".text .number").CountAsync()} statements");
        await ReportAsync(page, "opening it");

        await page.Mouse.MoveAsync(700, 500);
        for (var turn = 0; turn < 100; turn++)
            await page.Mouse.WheelAsync(0, 1200);
        var longest = await ReportAsync(page, "scrolling through it");
        await page.Locator(".actor > button").First.ClickAsync();
        await ReportAsync(page, "choosing an actor");
        for (var step = 0; step < 20; step++)
            await page.Keyboard.PressAsync("j");
        await ReportAsync(page, "walking through 20 statements");
        Assert.True(longest <= 100, $"{longest} ms");
    }

    private static async Task<double> ReportAsync(IPage page, string what)
    {
        // Two frames, so that what was done last is over.
        await page.EvaluateAsync("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200))))");
        var tasks = await page.EvaluateAsync<double[]>("() => longTasks.splice(0)");
        Say($"{what}: longest task {(tasks.Length == 0 ? "under 50" : tasks.Max().ToString("0", CultureInfo.InvariantCulture))} ms");
        return tasks.DefaultIfEmpty().Max();
    }

    /// <summary>A speech with 21 statements, many times, and between them paragraphs in which nobody speaks.</summary>
    private static string LongArticle()
    {
        var speech = Newsroom.Sample("river-levy-speech.txt").Split("\n\n")[2..];
        var quiet = string.Join(' ', Enumerable.Repeat("The river rose by four centimetres in the night and fell again before noon, while the snow on the hills held.", 30));
        var text = new StringBuilder("A long year on the river\n\n");
        for (var part = 0; part < Speeches; part++)
            text.AppendJoin("\n\n", speech).Append("\n\n").Append(quiet).Append("\n\n");
        return text.ToString();
    }
}
