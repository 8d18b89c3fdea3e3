using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a fresh reader: an empty file was imported with exit code 0, and lines without anything in them were read for ever.</summary>
public sealed class Issue0010_an_import_of_blank_lines_said_nothing_or_never_ended : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    public async Task An_input_without_articles_is_told_as_analyze_tells_it(string content)
    {
        await File.WriteAllTextAsync(_folder["a.jsonl"], content, TestContext.Current.CancellationToken);
        var imported = await CliDriver.RunAsync("import", _folder["a.jsonl"], "--data", _folder["data"]);
        var analyzed = await CliDriver.RunAsync("analyze", _folder["a.jsonl"]);
        Assert.Equal(ExitCode.SomeFailed, imported.ExitCode);
        Assert.Equal(analyzed.ExitCode, imported.ExitCode);
        Assert.Equal($"{_folder["a.jsonl"]}: There are no articles in it: it is empty, or every line is blank.\n0 restored, 0 queued, 0 unchanged, 1 failed.\n", imported.Error);
        Assert.StartsWith(imported.Error.Split('\n')[0], analyzed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "import", "-")]
    [InlineData("{\"text\": \"The mayor said no.\"}\n", "analyze", "-", "--force")]
    public async Task Blank_lines_without_an_end_are_told_and_given_up(string begin, params string[] command)
    {
        await using var endless = new EndlessStream(begin, '\n');
        var result = await CliDriver.RunAsync(new CliSetting { InputStream = endless }, [.. command, .. command[0] == "import" ? new[] { "--data", _folder["data"] } : []]);
        Assert.Contains("Nothing but blank lines came for 16 MiB, and nothing behind them is read.", result.Error, StringComparison.Ordinal);
        Assert.NotEqual(ExitCode.Done, result.ExitCode);
        Assert.False(Directory.Exists(_folder["data"]));
    }
}
