using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Benchmarks.Service.Damage;
using Perspectives.Service.Access;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

/// <summary>The schema lay scattered over the file, and the start read the index of keys: damage there stopped everything.</summary>
public sealed class Issue0009_a_damaged_page_kept_a_whole_store_from_being_read : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_of_a_new_stores_first_pages_all_must_be_whole()
    {
        const int First = 6;
        var run = await DamageRun.PrepareAsync(_folder.Path, articles: 1);
        for (var page = First + 1; page <= run.Pages; page++)
            Assert.True((await run.DamageAsync(page, 1)).IsOpened, $"Page {page} must be whole.");
        using var database = SqliteDatabase.Open(_folder["whole"]);
        Assert.Equal("ok", await database.ReadAsync(connection => connection.Statement("PRAGMA integrity_check").First(reader => reader.GetString(0)), Cancel));
    }

    /// <summary>"benchmarks -- damage" does the same with more articles.</summary>
    [Fact]
    public async Task Every_page_but_few_may_be_damaged_and_most_articles_are_still_read()
    {
        const int Articles = 12;
        var run = await DamageRun.PrepareAsync(_folder.Path, Articles);
        var each = await run.DamageEachPageAsync();
        var rows = await run.DamageRowsAsync(8, 50, new Random(9));
        TestContext.Current.TestOutputHelper!.WriteLine($"{each}\n{rows}");
        Assert.InRange(each.Opened, each.Rounds - 6, each.Rounds);
        Assert.InRange(each.KeysRead, each.Opened - 1, each.Opened);
        Assert.InRange(each.MeanRead, 0.9 * Articles, Articles);
        Assert.Equal((0, 0), (each.Wrong, rows.Wrong));
        Assert.InRange(rows.Opened, 45, 50);
        Assert.InRange(rows.MeanRead, 0.6 * Articles, Articles);
    }

    [Fact]
    public async Task Where_the_index_of_keys_is_damaged_keys_hold_all_the_same()
    {
        var secret = await MakeAsync();
        DamagedPages.Of(_folder, "sqlite_autoindex_api_keys_1");
        await using var application = await StartAsync(isReadOnly: true);
        Assert.Equal(HttpStatusCode.OK, (await application.GetAsync("/api/articles/a", (ApiKeyHandler.Header, secret))).StatusCode);
        await ProblemAssert.IsAsync(await application.GetAsync("/api/articles/a"), HttpStatusCode.Unauthorized, "missing_key");
        await ProblemAssert.IsAsync(await application.GetAsync("/api/articles/a", (ApiKeyHandler.Header, ApiKeySecret.Create().Reveal())), HttpStatusCode.Unauthorized, "invalid_key");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_the_keys_are_damaged_nobody_is_let_in_and_told_why(bool hasKey)
    {
        var secret = await MakeAsync();
        DamagedPages.Of(_folder, "api_keys");
        await using var application = await StartAsync(isReadOnly: true);
        (string, string)[] headers = hasKey ? [(ApiKeyHandler.Header, secret)] : [];
        var problem = await ProblemAssert.IsAsync(await application.GetAsync("/api/articles/a", headers), HttpStatusCode.ServiceUnavailable, "store_unavailable");
        Assert.Contains("API keys cannot be read", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await application.GetAsync("/health/live")).StatusCode);
        Assert.Contains(application.Logs.Lines, line => line.StartsWith("Warning: Nobody is let in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_keys_are_damaged_serve_says_that_nobody_is_let_in()
    {
        await MakeAsync();
        DamagedPages.Of(_folder, "api_keys");
        await using var server = await RunningServer.StartAsync(_folder.Path, "--read-only");
        Assert.Contains("access  nobody, since the API keys cannot be read.", server.Output, StringComparison.Ordinal);
        // It takes no article, and suggests to send none.
        Assert.Contains("/api/actors?q=silva", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Prefer: wait", server.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A store with an answered article and a key.</summary>
    /// <returns>The key.</returns>
    private async Task<string> MakeAsync()
    {
        await using var application = await StartAsync(isReadOnly: false);
        await application.SubmitAnsweredAsync(ApiCalls.Article("a"));
        var secret = ApiKeySecret.Create();
        await application.Services.GetRequiredService<IApiKeyStore>().AddAsync(
            new ApiKey { Id = secret.Id, Name = "desk", Role = Role.Reader, SecretHash = secret.Hash(), CreatedAt = DateTimeOffset.UnixEpoch, RevokedAt = null }, Cancel);
        return secret.Reveal();
    }

    private Task<ServiceApplication> StartAsync(bool isReadOnly) => ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (_folder.Path, isReadOnly));
}
