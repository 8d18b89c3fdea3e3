using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Issues;

/// <summary>Found by a fresh reader: answers.jsonl held a report for people, and what a killed run had written lay beside it unmentioned.</summary>
public sealed class Issue0010_a_file_of_answers_held_what_its_name_did_not_say : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("answers.jsonl", true)]
    [InlineData("answers.JSON", true)]
    [InlineData("answers.txt", false)]
    [InlineData("answers", false)]
    public async Task The_name_says_what_is_written(string name, bool isJson)
    {
        Assert.Equal(ExitCode.Done, (await AnalyzeAsync("--output", _folder[name])).ExitCode);
        var written = await File.ReadAllTextAsync(_folder[name], TestContext.Current.CancellationToken);
        Assert.Equal(isJson, written.StartsWith('{'));
    }

    [Theory]
    [InlineData("--json writes JSON, and answers.txt is named as a text. Give it a name that ends in .jsonl, or leave --json out.", "--output", "answers.txt", "--json")]
    [InlineData("--resume writes JSON, and answers.md is named as a text. Give it a name that ends in .jsonl.", "--output", "answers.md", "--resume")]
    [InlineData("--html writes a page, and answers.jsonl is named as something else. Give it a name that ends in .html", "--html", "answers.jsonl")]
    [InlineData("--output writes text or JSON, and answers.html is named as a page, which --html writes.", "--output", "answers.html")]
    public async Task What_contradicts_it_is_refused(string message, params string[] options)
    {
        var refused = await AnalyzeAsync(options);
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_run_has_left_is_told_with_what_to_do()
    {
        var left = _folder.Write("answers.jsonl.4711.part", "{}\n");
        _folder.Write("answers.jsonl.mine.part", "");
        _folder.Write("other.jsonl.4711.part", "");
        var told = await AnalyzeAsync("--output", _folder["answers.jsonl"]);
        Assert.Equal(ExitCode.Done, told.ExitCode);
        Assert.Equal(
            $"{left} was left by a run that was killed, and nothing reads it. Its whole lines are answers: where it is renamed to {_folder["answers.jsonl"]}, the same command with --resume goes on with it. Or remove it.\n",
            told.Error.ReplaceLineEndings("\n"));
        Assert.True(File.Exists(left));
    }

    [Fact]
    public async Task What_another_run_is_writing_is_not()
    {
        await using var written = new FileStream(_folder["answers.txt.4711.part"], FileMode.Create, FileAccess.Write, FileShare.Read);
        Assert.Empty((await AnalyzeAsync("--output", _folder["answers.txt"])).Error);
    }

    private static Task<CliResult> AnalyzeAsync(params string[] options) =>
        CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Bridge) }, ["analyze", "-", .. options]);
}
