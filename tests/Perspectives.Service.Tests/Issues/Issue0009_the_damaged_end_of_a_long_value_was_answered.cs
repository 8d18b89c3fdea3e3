using System.Net;
using System.Text;
using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>SQLite does not notice damage on pages that long values go on on: rubbish was answered with 200 and exported.</summary>
public sealed class Issue0009_the_damaged_end_of_a_long_value_was_answered : IDisposable
{
    private const string Word = "overflowing";

    private static readonly string[] Addresses =
        ["/api/articles/a/perspectives", "/api/articles/a/perspectives?format=csv", "/api/articles/a/perspectives?format=html", "/api/articles/a/text"];

    private readonly TemporaryFolder _whole = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_page_of_it_is_damaged_what_was_written_is_answered_or_nothing()
    {
        var written = await MakeAsync();
        var pages = DamagedPages.Continuing(_whole, Encoding.UTF8.GetBytes(Word));
        Assert.True(pages.Count > 5, $"Text and answer go on on {pages.Count} pages.");
        var refused = 0;
        foreach (var page in pages)
        {
            using var damaged = Damage(page);
            await using var application = await StartAsync(damaged, isReadOnly: true);
            for (var index = 0; index < Addresses.Length; index++)
            {
                var response = await application.GetAsync(Addresses[index]);
                if (response.StatusCode == HttpStatusCode.OK)
                    Assert.Equal(written[index], await response.TextAsync());
                else
                    await ProblemAssert.IsAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
                refused += response.StatusCode == HttpStatusCode.OK ? 0 : 1;
            }
        }

        Assert.InRange(refused, pages.Count, Addresses.Length * pages.Count);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task It_is_not_exported_and_the_reason_is_damage(string format)
    {
        await MakeAsync();
        using var damaged = Damage(DamagedPages.Continuing(_whole, Encoding.UTF8.GetBytes(Word))[^1]);
        var result = await CliDriver.RunAsync("export", "--format", format, "--data", damaged.Path);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains("damaged", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the program", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_an_earlier_version_wrote_is_read()
    {
        var written = await MakeAsync();
        using (var database = SqliteDatabase.Open(_whole.Path))
        {
            await database.WriteAsync(connection => connection.Execute("UPDATE revisions SET answer = substr(answer, 34)"), Cancel);
            Assert.StartsWith("{", await database.ReadAsync(connection => connection.Statement("SELECT CAST(answer AS TEXT) FROM revisions").First(row => row.GetString(0)), Cancel), StringComparison.Ordinal);
        }

        await using var application = await StartAsync(_whole, isReadOnly: true);
        Assert.Equal(written[0], await (await application.GetAsync(Addresses[0])).TextAsync());
    }

    public void Dispose() => _whole.Dispose();

    /// <summary>A store with an article whose text and answer are both longer than several pages.</summary>
    /// <returns>What is answered at <see cref="Addresses"/>.</returns>
    private async Task<string[]> MakeAsync()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"Mayor Ana Silva said that the {Word} gutter number {number}, of all those in the town, had been long overdue for somebody's repair."));
        await using var application = await StartAsync(_whole, isReadOnly: false);
        await application.SubmitAnsweredAsync(ApiCalls.Article("a", text));
        var written = new List<string>();
        foreach (var address in Addresses)
            written.Add(await (await application.GetAsync(address)).TextAsync());
        return [.. written];
    }

    private TemporaryFolder Damage(long page)
    {
        var folder = new TemporaryFolder();
        File.Copy(_whole[SqliteDatabase.FileName], folder[SqliteDatabase.FileName]);
        DamagedPages.Write(folder, page);
        return folder;
    }

    private static Task<ServiceApplication> StartAsync(TemporaryFolder folder, bool isReadOnly) =>
        ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (folder.Path, isReadOnly));
}
