using System.Text.Json;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class AnalyzeJsonTests
{
    [Fact]
    public async Task Answers_come_in_the_order_of_the_articles_whatever_the_threads()
    {
        string[] ids = [.. Enumerable.Range(1, 12).Select(number => $"n{number}")];
        // A long article among short ones is finished last, but written in its place.
        var lines = ids.Select((id, index) => Samples.Line(id, index == 1 ? string.Join("\n\n", Enumerable.Repeat(Samples.Bridge, 12)) : Samples.Bridge));
        var setting = new CliSetting { Input = Samples.Utf8(Samples.Lines([.. lines])) };

        var alone = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--threads", "1");
        var sideBySide = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--threads", "4");

        Assert.Equal(ExitCode.Done, alone.ExitCode);
        Assert.Equal(ids, alone.OutputLines.Select(IdOf));
        Assert.Equal(alone.Output, sideBySide.Output);
    }

    [Fact]
    public async Task A_bad_article_leaves_its_error_in_its_place_and_the_others_are_done()
    {
        var input = Samples.Utf8(Samples.Lines(Samples.Line("first"), Samples.Line("blank", " "), "{\"id\": \"broken\", \"text\"", "", Samples.Line("last")));
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = input }, "analyze", "-", "--json");

        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Equal(["first", "blank", "broken", "last"], analyzed.OutputLines.Select(IdOf));
        Assert.Equal([null, "empty_text", "invalid_json", null], analyzed.OutputLines.Select(ErrorOf));
    }

    [Fact]
    public async Task A_bad_article_is_named_on_standard_error_and_the_others_are_done()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.txt", Samples.Bridge);
        var bad = folder.Write("bad.txt", "");
        var analyzed = await CliDriver.RunAsync("analyze", bad, folder["none.txt"], good);

        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Contains($"{bad}: The text is empty", analyzed.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder["none.txt"]}: There is no such file", analyzed.Error, StringComparison.Ordinal);
        Assert.Contains("1 analysed, 2 failed", analyzed.Error, StringComparison.Ordinal);
        Assert.Contains("Tom Becker", analyzed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_article_with_an_id_is_refused()
    {
        var input = Samples.Utf8(Samples.Lines(Samples.Line("same"), Samples.Line("same", Samples.Bridge + " "), Samples.Line("other")));
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = input }, "analyze", "-", "--json");

        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Equal([null, "duplicate_id", null], analyzed.OutputLines.Select(ErrorOf));
        Assert.Contains("standard input:1", analyzed.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_over_several_lines_is_one_article()
    {
        var input = Samples.Utf8("\uFEFF{\n  \"id\": \"pretty\",\n  \"text\": " + JsonSerializer.Serialize(Samples.Bridge) + "\n}\n");
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = input }, "analyze", "-", "--json");

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Equal("pretty", IdOf(Assert.Single(analyzed.OutputLines)));
    }

    [Fact]
    public async Task A_title_that_is_given_stands_in_the_answer()
    {
        var setting = new CliSetting { Input = Samples.Utf8(Samples.Bridge) };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--title", "Bridge closed", "--outlet", "The Example");

        using var answer = JsonDocument.Parse(analyzed.Output);
        var article = answer.RootElement.GetProperty("article");
        Assert.Equal("Bridge closed", article.GetProperty("title").GetString());
        Assert.Equal("The Example", article.GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task Articles_in_other_languages_are_refused_unless_forced()
    {
        var setting = new CliSetting { Input = Samples.Utf8("Der Bürgermeister sagte am Dienstag, die Brücke werde im Frühjahr für Autos geschlossen. Die Anwohner sind damit nicht einverstanden.") };
        var refused = await CliDriver.RunAsync(setting, "analyze", "-", "--json");
        var forced = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--force");

        Assert.Equal("unsupported_language", ErrorOf(refused.Output));
        Assert.Contains("(--force)", refused.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, forced.ExitCode);
    }

    private static string? IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("article").GetProperty("id").GetString();
    }

    private static string? ErrorOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;
    }
}
