using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a fresh reader: /dev/zero was read for ever, and a name that was mistyped left an empty store in the place where one was looked for.</summary>
public sealed class Issue0010_an_import_of_nothing_left_a_store_and_one_without_an_end_never_ended : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_without_an_end_is_told_and_given_up()
    {
        await using var endless = new EndlessStream();
        var result = await CliDriver.RunAsync(new CliSetting { InputStream = endless }, "import", "-", "--data", _folder["data"]);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Equal(
            "standard input:1: The line has more than 64 MiB; no exported article has that many. Its end was not found in 1 GiB, and nothing behind that is read.\n0 restored, 0 queued, 0 unchanged, 1 failed.\n",
            result.Error);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Theory]
    [InlineData("analyze", "-")]
    [InlineData("submit", "-", "--url", "http://127.0.0.1:9")]
    public async Task So_it_is_where_articles_are_read(params string[] command)
    {
        await using var endless = new EndlessStream("{\"text\": \"");
        var result = await CliDriver.RunAsync(new CliSetting { InputStream = endless }, command);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Contains("standard input:1: The line has more than ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Its end was not found in 1 GiB", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ExitCode.SomeFailed)]
    [InlineData("\n\n", ExitCode.SomeFailed)]
    [InlineData("{\"text\": \"An article that is no export.\"}", ExitCode.SomeFailed)]
    [InlineData("{\"article\": {\"id\": \"a\"}, \"text\": \"\", \"answer\": null}", ExitCode.SomeFailed)]
    [InlineData("{\"join\": {\"key\": \"a\", \"to\": \"a\"}}", ExitCode.SomeFailed)]
    public async Task Where_nothing_is_imported_no_store_is_made(string content, int exitCode)
    {
        await File.WriteAllTextAsync(_folder["a.jsonl"], content, TestContext.Current.CancellationToken);
        Assert.Equal(exitCode, (await ImportAsync("a.jsonl")).ExitCode);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public async Task Nor_where_the_file_is_missing()
    {
        var result = await ImportAsync("missing.jsonl");
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Contains("There is no such file", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public async Task A_place_that_cannot_be_used_is_told_and_nothing_is_counted()
    {
        await File.WriteAllTextAsync(_folder["data"], "a file", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder["a.jsonl"], Line, TestContext.Current.CancellationToken);
        var result = await ImportAsync("a.jsonl");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith($"The folder {_folder["data"]} cannot be used for the store", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_to_import_makes_one()
    {
        await File.WriteAllTextAsync(_folder["a.jsonl"], Line, TestContext.Current.CancellationToken);
        var result = await ImportAsync("a.jsonl");
        Assert.True(result.ExitCode == ExitCode.Done, result.Error);
        Assert.True(SqliteDatabase.IsIn(_folder["data"]));
    }

    private const string Line =
        """{"article": {"id": "a", "title": null, "outlet": null, "publishedAt": "2026-01-05T00:00:00Z", "tags": [], "language": "en", "acceptedAt": "2026-01-05T00:00:00Z", "answeredAt": null}, "text": "The mayor said that the bridge was too narrow.", "answer": null}""";

    private Task<CliResult> ImportAsync(string file) => CliDriver.RunAsync("import", _folder[file], "--data", _folder["data"]);
}
