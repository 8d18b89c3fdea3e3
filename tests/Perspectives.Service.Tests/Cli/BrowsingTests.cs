using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class BrowsingTests(BrowsingTests.Archive archive) : IClassFixture<BrowsingTests.Archive>
{
    private RunningServer Server => archive.Server;

    [Fact]
    public async Task Actors_are_listed_as_a_table_and_found_by_the_beginning_of_a_name()
    {
        var result = await Server.AskAsync("actors", "sil");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.StartsWith("key", result.OutputLines[0], StringComparison.Ordinal);
        var row = Assert.Single(result.OutputLines[1..]);
        Assert.StartsWith("ana-silva  person", row, StringComparison.Ordinal);
        Assert.Contains("2026-02-02", row, StringComparison.Ordinal);
        Assert.Contains("Ana Silva", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_can_be_filtered_ordered_cut_and_written_as_json()
    {
        var first = await Server.AskAsync("actors", "--kind", "person", "--order", "quoted", "--limit", "1", "--json");
        var actor = JsonElement.Parse(Assert.Single(first.OutputLines));
        Assert.Equal("person", actor.GetProperty("kind").GetString());
        Assert.Contains("more with --limit", (await Server.AskAsync("actors", "--limit", "1")).Error, StringComparison.Ordinal);
        Assert.Contains("There is no such actor", (await Server.AskAsync("actors", "zzz")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_shows_what_was_said_newest_first()
    {
        var result = await Server.AskAsync("actors", "timeline", "tom-becker");
        var rows = result.OutputLines[1..];
        Assert.StartsWith("2026-02-02  The Herald", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("2026-01-01  The Courier", rows[^1], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.Contains("They are killing our street", StringComparison.Ordinal));

        string[] filters = ["--outlet", "the courier", "--from", "2026-01-01", "--to", "2026-01-31", "--stance", "critical", "--words", "killing"];
        var filtered = await Server.AskAsync(["actors", "timeline", "tom-becker", .. filters, "--json"]);
        var said = JsonElement.Parse(Assert.Single(filtered.OutputLines));
        Assert.Equal("first", said.GetProperty("article").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Stances_are_counted_by_month_and_outlet()
    {
        var result = await Server.AskAsync("actors", "stances", "tom-becker");
        Assert.Equal(3, result.OutputLines.Length);
        Assert.StartsWith("2026-02", result.OutputLines[1], StringComparison.Ordinal);
        Assert.EndsWith("The Courier", result.OutputLines[2], StringComparison.Ordinal);
        var json = await Server.AskAsync("actors", "stances", "tom-becker", "--from", "2026-02-01", "--to", "2026-03-01", "--json");
        Assert.Equal(1, JsonElement.Parse(json.Output).GetProperty("months").GetArrayLength());
    }

    [Fact]
    public async Task Two_actors_are_made_one_shown_with_the_reason_and_made_two_again()
    {
        var before = (await Server.AskAsync("actors")).Output;
        var merged = await Server.AskAsync("actors", "merge", "tom-becker", "ana-silva", "--reason", "He writes as her.");
        Assert.Equal("tom-becker leads to ana-silva", Assert.Single(merged.OutputLines));
        Assert.DoesNotContain("tom-becker", (await Server.AskAsync("actors")).Output, StringComparison.Ordinal);
        var aliases = await Server.AskAsync("actors", "aliases", "tom-becker");
        Assert.Contains(aliases.OutputLines, line => line.StartsWith("leads to ana-silva", StringComparison.Ordinal) && line.Contains("He writes as her. (local, ", StringComparison.Ordinal));
        Assert.Contains(aliases.OutputLines, line => line.StartsWith("name", StringComparison.Ordinal) && line.Contains("Ana Silva", StringComparison.Ordinal));
        Assert.Equal("ana-silva", JsonElement.Parse((await Server.AskAsync("actors", "aliases", "tom-becker", "--json")).Output).GetProperty("key").GetString());
        var circle = await Server.AskAsync("actors", "merge", "ana-silva", "tom-becker", "--reason", "x");
        Assert.Equal(ExitCode.WrongUse, circle.ExitCode);
        Assert.Contains("tom-becker leads to ana-silva already", circle.Error, StringComparison.Ordinal);
        Assert.Equal("tom-becker stands by itself", Assert.Single((await Server.AskAsync("actors", "split", "tom-becker", "--reason", "No.")).OutputLines));
        Assert.Equal(before, (await Server.AskAsync("actors")).Output);
        Assert.Equal(ExitCode.WrongUse, (await Server.AskAsync("actors", "merge", "tom-becker", "ana-silva")).ExitCode);
    }

    [Fact]
    public async Task Articles_are_listed_newest_first_and_filtered()
    {
        var result = await Server.AskAsync("articles", "--actor", "tom-becker");
        Assert.Equal(["second", "first"], result.OutputLines[1..].Select(row => row.Split("  ")[1].Trim()));
        string[] filters = ["--outlet", "The Herald", "--tag", "bridge", "--from", "2026-02-01", "--to", "2026-02-28", "--stance", "critical", "--words", "votes"];
        var filtered = await Server.AskAsync(["articles", .. filters, "--json", "--limit", "7"]);
        Assert.Equal("second", JsonElement.Parse(Assert.Single(filtered.OutputLines)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task On_a_terminal_rows_are_wrapped_and_stances_have_colours()
    {
        var setting = new CliSetting { OutIsTerminal = true, Width = 80 };
        var result = await Server.AskAsync(setting, "actors", "timeline", "tom-becker");
        Assert.Contains("\u001b[", result.Output, StringComparison.Ordinal);
        var plain = await Server.AskAsync(setting with { Environment = new(StringComparer.Ordinal) { ["NO_COLOR"] = "1" } }, "actors", "timeline", "tom-becker");
        Assert.All(plain.OutputLines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task An_article_is_shown_as_analyze_shows_it()
    {
        var report = await Server.AskAsync("articles", "get", "first");
        Assert.StartsWith("Council votes to close the old bridge\n", report.Output, StringComparison.Ordinal);
        Assert.Contains("Who stands where", report.Output, StringComparison.Ordinal);
        var json = await Server.AskAsync("articles", "get", "first", "--json");
        Assert.Equal("first", JsonElement.Parse(json.Output).GetProperty("article").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\"perspectives actors NAME\"", "actors", "timeline", "nobody")]
    [InlineData("\"perspectives actors NAME\"", "actors", "merge", "nobody", "ana-silva", "--reason", "x")]
    [InlineData("\"perspectives actors aliases KEY\"", "actors", "split", "ana-silva", "--reason", "x")]
    [InlineData("\"perspectives articles\"", "articles", "get", "never-there")]
    [InlineData("\"perspectives articles\"", "articles", "delete", "never-there")]
    [InlineData("\"perspectives poison list\"", "poison", "replay", "1-1")]
    public async Task What_to_do_next_is_a_command_and_no_call_of_the_API(string command, params string[] args)
    {
        var refused = await Server.AskAsync(args);
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains(command, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_are_deleted_and_what_does_not_exist_is_told()
    {
        await Server.AskAsync(new CliSetting { Input = Samples.Utf8(Samples.Line("short-lived", "Nobody said anything.")) }, "submit", "-");
        var deleted = await Server.AskAsync("articles", "delete", "short-lived", "never-there");
        Assert.Equal(ExitCode.SomeFailed, deleted.ExitCode);
        Assert.Equal("short-lived deleted\n", deleted.Output);
        Assert.StartsWith("never-there: There is no article", deleted.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, (await Server.AskAsync("articles", "delete", "never-there")).ExitCode);
        Assert.Equal(ExitCode.WrongUse, (await Server.AskAsync("articles", "get", "short-lived")).ExitCode);
    }

    [Theory]
    [InlineData("actors", "--kind", "king")]
    [InlineData("actors", "--order", "best")]
    [InlineData("actors", "--limit", "0")]
    [InlineData("actors", "timeline", "tom-becker", "--stance", "sideways")]
    [InlineData("actors", "timeline", "nobody-at-all")]
    [InlineData("actors", "stances", "nobody-at-all")]
    [InlineData("articles", "--from", "yesterday")]
    [InlineData("articles", "--limits", "1")]
    [InlineData("articles", "delete")]
    public async Task What_the_service_or_the_command_does_not_know_is_refused(params string[] args)
    {
        var result = await Server.AskAsync(args);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.Empty(result.Output);
    }

    public sealed class Archive : IAsyncLifetime
    {
        public RunningServer Server { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            var lines = Samples.Lines(
                Line("first", "The Courier", "2026-01-01T08:00:00Z", Samples.Bridge),
                Line("second", "The Herald", "2026-02-02T08:00:00Z", Samples.Bridge + "\n\n“It is a bad day,” Becker said."));
            var submitted = await Server.AskAsync(new CliSetting { Input = Samples.Utf8(lines) }, "submit", "-", "--wait");
            Assert.Equal("2 answered.\n", submitted.Output);
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();

        private static string Line(string id, string outlet, string publishedAt, string text) => JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = id, ["outlet"] = outlet, ["publishedAt"] = publishedAt, ["tags"] = (string[])["bridge"], ["text"] = text });
    }
}
