using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed partial class ReportTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_shows_actors_over_time_outlets_and_the_strongest_words_of_each_side()
    {
        await using var server = await ServerAsync(
            Line("a", Samples.Bridge, "The Courier", "2026-01-05"),
            Line("b", "Mayor Ana Silva said: “The new bridge is a gift to the city, and I welcome it with all my heart.”", "The Mail", "2026-03-07"),
            Line("c", "Ana Silva attacked the budget. “This budget is a disgrace,” she said.", "The Mail", "2026-03-08"));
        var report = await ReportAsync(server.DataFolder);
        Assert.Contains("3 articles, 5 January 2026 to 8 March 2026.", report, StringComparison.Ordinal);

        var silva = Section(report, "Ana Silva");
        Assert.Contains("This budget is a disgrace", silva, StringComparison.Ordinal);
        Assert.Equal(3, Count(silva, "<g><title>"));
        Assert.Contains("<rect class=\"part critical\"", silva, StringComparison.Ordinal);
        Assert.Contains("January 2026: ", silva, StringComparison.Ordinal);
        Assert.Contains("<g><title>February 2026: </title></g>", silva, StringComparison.Ordinal);
        Assert.All(["The Courier", "The Mail"], outlet => Assert.Contains($"<th scope=\"row\"><bdi>{outlet}</bdi></th>", silva, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copies_of_an_article_are_counted_once()
    {
        await using var once = await ServerAsync(Line("a", Samples.Bridge, "The Courier", "2026-01-05"));
        await using var twice = await ServerAsync(Line("a", Samples.Bridge, "The Courier", "2026-01-05"), Line("b", Samples.Bridge, "The Mail", "2026-02-05"));
        var (alone, copied) = (await ReportAsync(once.DataFolder), await ReportAsync(twice.DataFolder));
        Assert.Contains("1 article, 5 January 2026 to 5 January 2026. 1 more are copies of these and are not counted.", copied, StringComparison.Ordinal);
        Assert.Equal(Charts(alone), Charts(copied));
        Assert.DoesNotContain("The Mail", Section(copied, "Ana Silva"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_articles_are_only_ever_text()
    {
        await using var server = await ServerAsync(
            Line("a", $"Mayor Ana Silva said: “We will not wait for {Hostile} any longer, it is a disgrace.”", $"Outlet {Hostile}", "2026-01-05", $"Title {Hostile}"));
        var report = await ReportAsync(server.DataFolder);
        Assert.DoesNotContain("<script", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", report, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"Outlet {Hostile}", WebUtility.HtmlDecode(report), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", Tags(report), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?:src|href)=\"[^#]", Tags(report));
        Assert.Contains("default-src 'none'; style-src 'sha256-", report, StringComparison.Ordinal);
        // Every element is closed where it should be.
        Assert.Equal("html", XDocument.Parse(Unclosed().Replace(report, "$0</meta>").Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!.Name.LocalName);
    }

    [Fact]
    public async Task A_span_of_many_years_is_shown_by_year()
    {
        await using var server = await ServerAsync(Line("a", Samples.Bridge, "The Courier", "1620-01-05"), Line("b", "Mayor Ana Silva said: “We welcome the tram.”", "The Courier", "2026-01-05"));
        var silva = Section(await ReportAsync(server.DataFolder), "Ana Silva");
        Assert.Equal(2, Count(silva, "<g><title>"));
        Assert.All(["1620", "2026"], year => Assert.Contains($"<g><title>{year}: ", silva, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_without_articles_has_a_report_that_says_so()
    {
        await using var server = await RunningServer.StartAsync(dataFolder: null, "--no-worker");
        Assert.Contains("There is no answered article yet.", await ReportAsync(server.DataFolder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_in_a_sentence()
    {
        var nowhere = await CliDriver.RunAsync("report", _folder["nowhere"], "--html", _folder["r.html"]);
        Assert.Equal(ExitCode.WrongUse, nowhere.ExitCode);
        Assert.StartsWith($"There is no store in {_folder["nowhere"]}.", nowhere.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["r.html"]));

        Assert.StartsWith("DIR and --data name two places.", (await CliDriver.RunAsync("report", "a", "--data", "b", "--html", "r.html")).Error, StringComparison.Ordinal);
        Assert.StartsWith("DIR is empty.", (await CliDriver.RunAsync("report", "", "--html", "r.html")).Error, StringComparison.Ordinal);
        Assert.StartsWith("--actors must be a number from 1 to 500, not \"0\".", (await CliDriver.RunAsync("report", "a", "--html", "r.html", "--actors", "0")).Error, StringComparison.Ordinal);
        Assert.Contains("--html", (await CliDriver.RunAsync("report", "a")).Error, StringComparison.Ordinal);

        await using var server = await RunningServer.StartAsync(dataFolder: null, "--no-worker");
        Assert.Equal(ExitCode.WrongUse, (await CliDriver.RunAsync("report", server.DataFolder, "--html", _folder.Path)).ExitCode);
    }

    private async Task<string> ReportAsync(string dataFolder)
    {
        var path = _folder["report.html"];
        var result = await CliDriver.RunAsync("report", dataFolder, "--html", path);
        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{path}: ", result.Error, StringComparison.Ordinal);
        return await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
    }

    private static async Task<RunningServer> ServerAsync(params string[] lines)
    {
        var server = await RunningServer.StartAsync(dataFolder: null);
        // One after the other: which of two equal texts is the copy depends on it.
        foreach (var line in lines)
            Assert.Equal(ExitCode.Done, (await server.AskAsync(new CliSetting { Input = Samples.Utf8(line) }, "submit", "-", "--wait")).ExitCode);
        return server;
    }

    private static string Line(string id, string text, string outlet, string day, string? title = null) =>
        JsonSerializer.Serialize(new Dictionary<string, string?>(StringComparer.Ordinal) { ["id"] = id, ["text"] = text, ["outlet"] = outlet, ["publishedAt"] = day, ["title"] = title });

    private static string Section(string report, string actor) =>
        report.Split("<section").Single(section => section.Contains($"<h2><bdi>{actor}</bdi></h2>", StringComparison.Ordinal));

    private static string Charts(string report) => string.Concat(Chart().Matches(report).Select(match => match.Value));

    private static string Tags(string report) => string.Concat(Tag().Matches(report).Select(match => match.Value));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<svg class=\"chart\".*?</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chart();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<meta[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unclosed();
}
