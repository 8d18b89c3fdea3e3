using Perspectives.Cli;
using Perspectives.Cli.Output;

namespace Perspectives.Tests.Cli.Output;

public sealed class OutputFileTests
{
    [Fact]
    public void What_stood_there_stays_until_all_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("answers.jsonl", "before");
        using (var file = OutputFile.Create(path))
        {
            file.Stream.Write("after"u8);
            file.Stream.Flush();
            Assert.Equal("before", File.ReadAllText(path));
            file.Complete();
        }

        Assert.Equal("after", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void One_that_a_process_leaves_where_it_ends_at_once_is_told()
    {
        using var folder = new TemporaryFolder();
        using var told = new StringWriter();
        using var after = new StringWriter();
        var path = folder["answers.jsonl"];
        using (OutputFile.Create(path))
            UnfinishedOutput.TellLeft(told);
        UnfinishedOutput.TellLeft(after);
        Assert.Contains($"Ended at once: {UnfinishedOutput.NameFor(path)} may be left, with what was written so far", told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(path, after.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_completion_nothing_is_left_behind()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("answers.jsonl", "before");
        using (var file = OutputFile.Create(path))
            file.Stream.Write("half"u8);

        Assert.Equal("before", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using var folder = new TemporaryFolder();
        var target = folder.Write("target.jsonl", "before");
        File.CreateSymbolicLink(folder["link.jsonl"], target);
        using (var file = OutputFile.Create(folder["link.jsonl"]))
        {
            file.Stream.Write("after"u8);
            file.Complete();
        }

        Assert.Equal("after", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(folder["link.jsonl"]).LinkTarget);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device on this system.");
        var refused = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Bridge) }, "analyze", "-", "--output", "/dev/full");

        Assert.Equal(ExitCode.Fault, refused.ExitCode);
        Assert.NotEmpty(refused.Error);
    }

    [Fact]
    public async Task Answers_go_to_the_file_and_nowhere_else()
    {
        using var folder = new TemporaryFolder();
        var input = Samples.Utf8(Samples.Lines(Samples.Line("one"), Samples.Line("two", "")));
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = input }, "analyze", "-", "--json", "--output", folder["answers.jsonl"]);

        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Empty(analyzed.Output);
        Assert.Equal(2, File.ReadAllLines(folder["answers.jsonl"]).Length);
    }
}
