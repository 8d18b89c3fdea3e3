using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData("Unknown option --thread", "analyze", "a.txt", "--thread", "3")]
    [InlineData("Unknown option -x", "analyze", "-x")]
    [InlineData("An empty PATH is given. If it stands in a variable, that is not set.", "analyze", "a.txt", "")]
    [InlineData("An empty PATH is given. If it stands in a variable, that is not set.", "submit", "")]
    [InlineData("--threads must be a number from 1 to 256, not \"0\"", "analyze", "a.txt", "--threads", "0")]
    [InlineData("--threads must be a number from 1 to 256, not \"many\"", "analyze", "a.txt", "--threads", "many")]
    [InlineData("--output", "analyze", "a.txt", "--output")]
    [InlineData("--title and --outlet are for one article", "analyze", "a.txt", "b.txt", "--title", "T")]
    [InlineData("--title and --outlet are for one article", "analyze", "a.jsonl", "b.jsonl", "--outlet", "O")]
    [InlineData("--output and --html name the same file", "analyze", "a.txt", "--output", "x.html", "--html", "./x.html")]
    [InlineData("no-such-folder/x.json cannot be written: there is no folder ", "analyze", "a.txt", "--output", "no-such-folder/x.json")]
    [InlineData("no-such-folder. Make it, or give another place.", "analyze", "a.txt", "--html", "no-such-folder/x.html")]
    [InlineData("no-such-folder. Make it, or give another place.", "analyze", "a.txt", "--output", "no-such-folder/x.jsonl", "--resume")]
    [InlineData("There is no command or option \"analyse\". Did you mean analyze?", "analyse", "a.txt")]
    [InlineData("There is no command or option \"frobnicate\".\nThe commands are: analyze, serve, submit, ", "frobnicate")]
    [InlineData("Unknown option --foo.", "mcp", "--foo")]
    [InlineData("There is no place for \"bar\" here.", "mcp", "bar")]
    [InlineData("perspectives report DIR --html FILE", "report")]
    [InlineData("GOLD", "evaluate")]
    [InlineData("Unknown option --heldout", "evaluate", "a.jsonl", "--heldout")]
    [InlineData("--save", "evaluate", "a.jsonl", "--answers", "b.jsonl", "--save", "c.jsonl")]
    public async Task Wrong_use_is_told_and_nothing_is_done(string message, params string[] args)
    {
        var refused = await CliDriver.RunAsync(args);

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Output);
    }

    [Fact]
    public async Task Without_paths_nothing_is_awaited_from_the_keyboard()
    {
        var refused = await CliDriver.RunAsync(new CliSetting { InIsTerminal = true }, "analyze");

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
    }

    [Fact]
    public async Task An_article_is_not_overwritten_by_its_answer()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bridge.txt", Samples.Bridge);
        var refused = await CliDriver.RunAsync("analyze", path, "--output", path);

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Equal(Samples.Bridge, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--help", "analyze")]
    [InlineData("analyze --help", "Examples:")]
    [InlineData("evaluate --help", "--held-out")]
    [InlineData("doctor --help", "Example")]
    public async Task Help_teaches(string command, string words)
    {
        var helped = await CliDriver.RunAsync(command.Split(' '));

        Assert.Equal(ExitCode.Done, helped.ExitCode);
        Assert.Contains(words, helped.Output, StringComparison.Ordinal);
    }
}
