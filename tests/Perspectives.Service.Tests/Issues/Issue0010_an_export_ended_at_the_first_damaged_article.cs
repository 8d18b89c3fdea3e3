using System.Text;
using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: one article in a damaged page, and an export had nothing of those behind it.</summary>
public sealed class Issue0010_an_export_ended_at_the_first_damaged_article : IClassFixture<Issue0010_an_export_ended_at_the_first_damaged_article.Stored>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="stored">Each test damages a copy.</param>
    public Issue0010_an_export_ended_at_the_first_damaged_article(Stored stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        File.Copy(stored.File, _folder[SqliteDatabase.FileName]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task The_others_are_exported_and_those_that_are_missing_are_named(string format)
    {
        DamageText("b");
        var result = await CliDriver.RunAsync("export", "--format", format, "--output", _folder["out"], "--data", _folder.Path);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains("b: it lies in a damaged part of the store, and is not exported.", result.Error, StringComparison.Ordinal);
        Assert.Contains("2 articles exported.", result.Error, StringComparison.Ordinal);
        var written = await File.ReadAllTextAsync(_folder["out"], Cancel);
        if (format == "jsonl")
            Assert.Equal(["a", "c"], IdsIn(written));
        else
            Assert.NotEmpty(written);
    }

    [Fact]
    public async Task What_was_exported_can_be_imported()
    {
        DamageText("b");
        await CliDriver.RunAsync("export", "--format", "jsonl", "--output", _folder["out"], "--data", _folder.Path);
        var imported = await CliDriver.RunAsync("import", _folder["out"], "--data", _folder["new"]);
        Assert.True(imported.ExitCode == ExitCode.Done, imported.Error);
        var again = await CliDriver.RunAsync("export", "--format", "jsonl", "--data", _folder["new"]);
        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.Equal(["a", "c"], IdsIn(again.Output));
    }

    [Fact]
    public async Task A_list_that_is_damaged_is_told()
    {
        DamagedPages.Of(_folder, "articles");
        var result = await CliDriver.RunAsync("export", "--format", "jsonl", "--output", _folder["out"], "--data", _folder.Path);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains("The list of articles is damaged", result.Error, StringComparison.Ordinal);
        Assert.Contains("0 articles exported.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_who_that_is_damaged_is_told_and_the_articles_are_exported()
    {
        DamagedPages.Of(_folder, "actor_joins");
        var result = await CliDriver.RunAsync("export", "--format", "jsonl", "--output", _folder["out"], "--data", _folder.Path);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains("Who is who is damaged in parts", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 articles exported.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_on_past_it_too()
    {
        DamageText("b");
        var result = await CliDriver.RunAsync("report", _folder.Path, "--html", _folder["report.html"]);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Equal($"b: it lies in a damaged part of the store, and is not shown.\n{_folder["report.html"]}: 3 articles, 2 of those who are quoted most.\n", result.Error);
        Assert.Contains("<blockquote>", await File.ReadAllTextAsync(_folder["report.html"], Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles", "The list of articles is damaged")]
    [InlineData("actors", "What was counted of outlets and actors is damaged in parts")]
    [InlineData("outlets", "What was counted of outlets and actors is damaged in parts")]
    public async Task A_report_of_damaged_tables_says_what_is_missing(string table, string message)
    {
        DamagedPages.Of(_folder, table);
        var result = await CliDriver.RunAsync("report", _folder.Path, "--html", _folder["report.html"]);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["report.html"]));
    }

    private static IEnumerable<string> IdsIn(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => JsonElement.Parse(line))
        .Where(static line => line.TryGetProperty("article", out _))
        .Select(static line => line.GetProperty("article").GetProperty("id").GetString()!)
        .Order(StringComparer.Ordinal);

    private static string Filling(string id) => string.Concat(Enumerable.Repeat($"In the town of {id} the people went to the market, and bought bread for the week. ", 300));

    /// <summary>Makes the chain of pages on which the article's text goes on lead beyond the file.</summary>
    private void DamageText(string id)
    {
        const int LinkLength = 4;
        var file = File.ReadAllBytes(_folder[SqliteDatabase.FileName]);
        var filling = Filling(id);
        var page = Enumerable.Range(0, file.Length / SchemaPages.PageLength)
            .Select(static number => number * SchemaPages.PageLength)
            .First(start => filling.Contains(Encoding.Latin1.GetString(file, start + LinkLength, SchemaPages.PageLength - LinkLength), StringComparison.Ordinal));
        file.AsSpan(page, LinkLength).Fill(0x7F);
        File.WriteAllBytes(_folder[SqliteDatabase.FileName], file);
    }

    /// <summary>A store with three answered articles, each longer than a page.</summary>
    public sealed class Stored : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        /// <summary>All of it: nobody has it open any more.</summary>
        public string File => _folder[SqliteDatabase.FileName];

        public async ValueTask InitializeAsync()
        {
            await using (var application = await ServiceApplication.StartAsync(options => options.DataFolder = _folder.Path))
            {
                foreach (var id in (string[])["a", "b", "c"])
                    await application.SubmitAnsweredAsync(ApiCalls.Article(id, $"{ApiCalls.Text} {Filling(id)}"));
            }

            Assert.False(System.IO.File.Exists($"{File}-wal"), "Some of the store lies in its log.");
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
