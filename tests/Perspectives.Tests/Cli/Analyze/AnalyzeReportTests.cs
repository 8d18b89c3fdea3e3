using System.Text.RegularExpressions;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed partial class AnalyzeReportTests
{
    [Fact]
    public async Task A_report_gives_the_title_the_actors_and_what_each_says()
    {
        using var folder = new TemporaryFolder();
        var analyzed = await CliDriver.RunAsync("analyze", folder.Write("bridge.txt", Samples.Bridge));

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Equal("Council votes to close the old bridge", analyzed.OutputLines[0]);
        Assert.Contains("  − critical    Tom Becker (person)", analyzed.Output, StringComparison.Ordinal);
        Assert.Matches("  − critical    direct    [0-9]+ % +“They are killing our street,”", analyzed.Output);
        Assert.DoesNotContain('\u001b', analyzed.Output);
        Assert.Empty(analyzed.Error);
    }

    [Fact]
    public async Task A_terminal_gets_colours_and_lines_of_its_width()
    {
        var analyzed = await CliDriver.RunAsync(OnTerminal(), "analyze", "-");

        Assert.Contains('\u001b', analyzed.Output);
        Assert.All(ControlCodes().Replace(analyzed.Output, "").Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public async Task Progress_is_shown_on_a_terminal_for_several_articles_and_taken_away()
    {
        var setting = new CliSetting { Input = Samples.Utf8(Samples.Bridge), ErrorIsTerminal = true };
        using var folder = new TemporaryFolder();
        var path = folder.Write("two.jsonl", Samples.Lines(Samples.Line("one"), Samples.Line("two")));
        var several = await CliDriver.RunAsync(setting, "analyze", path, "--json");
        var single = await CliDriver.RunAsync(setting, "analyze", "-", "--json");

        Assert.Contains("100 %, 2 done", several.Error, StringComparison.Ordinal);
        Assert.Contains("\r\u001b[2K2 analysed, 0 failed.", several.Error, StringComparison.Ordinal);
        Assert.Empty(single.Error);
    }

    [Fact]
    public async Task Without_colours_the_report_says_the_same()
    {
        var coloured = await CliDriver.RunAsync(OnTerminal(), "analyze", "-");
        var plain = await CliDriver.RunAsync(OnTerminal() with { Environment = new() { ["NO_COLOR"] = "1" } }, "analyze", "-");

        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Equal(ControlCodes().Replace(coloured.Output, ""), plain.Output);
    }

    [Fact]
    public async Task Nothing_in_an_article_commands_the_terminal()
    {
        const string Text = "Mayor Ana Silva said the \u001b[31mclosure\u001b[0m was long \u009b2J overdue \u202Efor everybody.";
        var setting = OnTerminal() with { Input = Samples.Utf8(Text), Environment = new() { ["NO_COLOR"] = "1" } };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--force");

        Assert.DoesNotContain('\u001b', analyzed.Output + analyzed.Error);
        Assert.DoesNotContain('\u009b', analyzed.Output + analyzed.Error);
        Assert.DoesNotContain('\u202e', analyzed.Output + analyzed.Error);
    }

    [Fact]
    public async Task An_article_that_quotes_nobody_is_no_failure()
    {
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8("The bridge is old. It was built of stone and iron, and it is long and narrow.") }, "analyze", "-");

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Contains("Nobody is quoted.", analyzed.Output, StringComparison.Ordinal);
    }

    private static CliSetting OnTerminal() => new() { Input = Samples.Utf8(Samples.Bridge), OutIsTerminal = true, Width = 60 };

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ControlCodes();
}
