using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Answers => _folder["answers.jsonl"];

    private string Errors => _folder["answers.errors.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_has_its_answer_is_passed_over_and_the_rest_is_added()
    {
        await RunAsync(Samples.Line("one"), Samples.Line("two"));
        var before = await File.ReadAllTextAsync(Answers, TestContext.Current.CancellationToken);
        var resumed = await RunAsync(Samples.Line("one"), Samples.Line("two"), Samples.Line("three"));

        Assert.Equal(ExitCode.Done, resumed.ExitCode);
        Assert.Contains("1 analysed, 0 failed, 2 had their answer before.", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(["one", "two", "three"], Ids(Answers));
        Assert.StartsWith(before, await File.ReadAllTextAsync(Answers, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(Errors));
    }

    [Fact]
    public async Task A_resumed_file_is_the_file_that_one_run_would_have_written()
    {
        string[] lines = [.. Enumerable.Range(1, 5).Select(number => Samples.Line($"n{number}"))];
        await RunAsync(lines[..2]);
        await RunAsync(lines);
        await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines(lines)) }, "analyze", "-", "--json", "--output", _folder["whole.jsonl"]);

        Assert.Equal(
            await File.ReadAllTextAsync(_folder["whole.jsonl"], TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(Answers, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{\"article\":{\"id\":\"two\",\"len")]
    [InlineData("\0\0\0\0\0\0")]
    public async Task A_line_that_a_killed_run_left_unfinished_is_made_again(string rest)
    {
        await RunAsync(Samples.Line("one"));
        await File.AppendAllTextAsync(Answers, rest, TestContext.Current.CancellationToken);
        await RunAsync(Samples.Line("one"), Samples.Line("two"));

        Assert.Equal(["one", "two"], Ids(Answers));
    }

    [Fact]
    public async Task What_failed_is_tried_again_and_its_errors_stand_beside_the_answers()
    {
        var failed = await RunAsync(Samples.Line("one"), Samples.Line("two", " "));

        Assert.Equal(ExitCode.SomeFailed, failed.ExitCode);
        Assert.Contains(Errors, failed.Error, StringComparison.Ordinal);
        Assert.Equal(["one"], Ids(Answers));
        Assert.Equal(["two"], Ids(Errors));

        var mended = await RunAsync(Samples.Line("one"), Samples.Line("two"));
        Assert.Equal(ExitCode.Done, mended.ExitCode);
        Assert.Equal(["one", "two"], Ids(Answers));
        Assert.False(File.Exists(Errors));
    }

    [Fact]
    public async Task An_error_is_written_when_it_is_there_so_that_a_killed_run_leaves_it_and_nothing_else()
    {
        var input = new Pipe();
        var run = CliDriver.RunAsync(new CliSetting { InputStream = input.Reader.AsStream() }, "analyze", "-", "--output", Answers, "--resume");
        await input.Writer.WriteAsync(Samples.Utf8(Samples.Line("one", " ") + "\n"), TestContext.Current.CancellationToken);
        while (!File.Exists(Errors) || new FileInfo(Errors).Length == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Equal([Errors, Answers], Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
        await input.Writer.CompleteAsync();
        Assert.Equal(ExitCode.SomeFailed, (await run).ExitCode);
        Assert.Equal(["one"], Ids(Errors));
    }

    [Fact]
    public async Task A_file_of_a_run_without_resume_is_gone_on_with_and_its_errors_are_tried_again()
    {
        var input = Samples.Utf8(Samples.Lines(Samples.Line("one"), Samples.Line("two", " "), Samples.Line("three")));
        await CliDriver.RunAsync(new CliSetting { Input = input }, "analyze", "-", "--json", "--output", Answers);
        await RunAsync(Samples.Line("one"), Samples.Line("two"), Samples.Line("three"));

        Assert.Equal(["one", "three", "two"], Ids(Answers));
    }

    [Fact]
    public async Task Another_text_under_an_id_is_an_error_and_its_answer_stays()
    {
        await RunAsync(Samples.Line("one"));
        var changed = await RunAsync(Samples.Line("one", Samples.Bridge + "\n\nNobody came."));

        Assert.Equal(ExitCode.SomeFailed, changed.ExitCode);
        Assert.Contains("changed_text", await File.ReadAllTextAsync(Errors, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["one"], Ids(Answers));
    }

    [Theory]
    [InlineData("no answer\n", "line 1 is no answer")]
    [InlineData("{\"id\":\"one\",\"text\":\"an article\"}\n", "line 1 is no answer")]
    [InlineData("{\"article\":{\"id\":\"one\",\"length\":4},\"model\":{\"version\":\"1.0\"}}\n", "made by version 1.0 of the model")]
    [InlineData("{\"article\":{\"id\":\"one\",\"length\":4}}\n", "made by version ? of the model")]
    public async Task A_file_that_holds_something_else_is_refused_and_stays_as_it_is(string content, string reason)
    {
        await File.WriteAllTextAsync(Answers, content, TestContext.Current.CancellationToken);
        var refused = await RunAsync(Samples.Line("one"));

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(Answers, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_answers_under_one_id_are_refused()
    {
        await RunAsync(Samples.Line("one"));
        await File.AppendAllTextAsync(Answers, await File.ReadAllTextAsync(Answers, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var refused = await RunAsync(Samples.Line("one"));

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("line 2: there is an answer to \"one\" before", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_another_run_is_writing_is_refused()
    {
        await using var other = new FileStream(Answers, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(ExitCode.WrongUse, (await RunAsync(Samples.Line("one"))).ExitCode);
    }

    [Theory]
    [InlineData("--resume needs --output")]
    [InlineData("--resume and --html cannot be together", "--output", "answers.jsonl", "--html", "page.html")]
    public async Task What_cannot_be_resumed_is_refused(string reason, params string[] options)
    {
        var refused = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Line("one")) }, ["analyze", "-", "--resume", .. options]);

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
    }

    private Task<CliResult> RunAsync(params string[] lines) =>
        CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines(lines)) }, "analyze", "-", "--output", Answers, "--resume");

    private static IEnumerable<string?> Ids(string path) => File.ReadLines(path, Encoding.UTF8).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("article").GetProperty("id").GetString();
    });
}
