using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by the fuzzer: a line without tags, one whose first name has half of a character, and one whose answer lacks a part were faults of the program, and no line behind them was read.</summary>
public sealed class Issue0009_a_line_of_an_import_ended_all_of_it : IDisposable
{
    private const string Good = """{"article":{"id":"good","publishedAt":"2026-05-03T00:00:00Z","language":"en","acceptedAt":"2026-05-03T00:00:00Z","tags":[]},"text":"Ana Silva said no."}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_without_tags_is_an_article_without_tags()
    {
        var result = await ImportAsync(Good.Replace(",\"tags\":[]", "", StringComparison.Ordinal).Replace("good", "bare", StringComparison.Ordinal));
        Assert.Equal("0 restored, 2 queued, 0 unchanged, 0 failed.\n", result.Error);
        Assert.Equal(ExitCode.Done, result.ExitCode);
    }

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"\udc00name":"a"}""")]
    public async Task A_name_with_half_a_character_fails_alone(string line)
    {
        var result = await ImportAsync(line);
        Assert.EndsWith("0 restored, 1 queued, 0 unchanged, 1 failed.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"actors":[],"perspectives":[],"statements":[],"warnings":[]}""")]
    public async Task An_answer_that_lacks_a_part_fails_alone(string answer)
    {
        var result = await ImportAsync(Good.Replace("good", "cut", StringComparison.Ordinal).Insert(Good.Length - 2, $",\"answer\":{answer}"));
        Assert.EndsWith("0 restored, 1 queued, 0 unchanged, 1 failed.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
    }

    private Task<CliResult> ImportAsync(string line) => CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8($"{line}\n{Good}\n") }, "import", "-", "--data", _folder["data"]);
}
