using System.Diagnostics;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Issues;

/// <summary>Found by a fresh reader: a name that is not UTF-8 was left out without a word, a pipe was waited for without an end, and answers were read as articles.</summary>
public sealed class Issue0010_files_of_a_folder_were_left_out_or_waited_for : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("printf x > \"$1/$(printf 'caf\\351.txt')\"", "It cannot be found by its name, which is not in UTF-8. Rename it.")]
    [InlineData("ln -s nowhere \"$1/b.txt\"", "The file cannot be read: there is no such place")]
    [InlineData("mkfifo \"$1/b.txt\"", "It is empty, or is a pipe, a socket or a device instead of a file, and is passed over.")]
    public async Task What_is_no_file_is_told_and_the_others_are_read(string make, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names and pipes are others there.");
        _folder.Write("a.txt", Samples.Bridge);
        _folder.Write("z.txt", Samples.Bridge);
        await RunAsync(make);
        var analyzed = await CliDriver.RunAsync("analyze", _folder.Path, "--json");
        // Such a name cannot be removed from here either.
        await RunAsync("rm -f \"$1\"/caf*");
        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Contains(message, analyzed.Output, StringComparison.Ordinal);
        Assert.Equal(2, analyzed.OutputLines.Count(line => line.Contains("\"statements\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*.*")]
    public async Task What_a_run_writes_into_the_folder_that_it_reads_is_no_article_of_the_next(string pattern)
    {
        _folder.Write("a.txt", Samples.Bridge);
        string[] command = ["analyze", Path.Combine(_folder.Path, pattern), "--resume", "--output", _folder["answers.jsonl"]];

        Assert.Equal(ExitCode.Done, (await CliDriver.RunAsync(command)).ExitCode);
        File.WriteAllText(_folder["answers.errors.jsonl"], "{}\n");
        var again = await CliDriver.RunAsync(command);
        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.Contains("1 had their answer before", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_named_is_not_written_over()
    {
        var path = _folder.Write("a.jsonl", "{}\n");
        var refused = await CliDriver.RunAsync("analyze", path, "--output", path);

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("a.jsonl is among the articles", refused.Error, StringComparison.Ordinal);
    }

    private async Task RunAsync(string command)
    {
        using var shell = Process.Start("sh", ["-c", command, "sh", _folder.Path]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
