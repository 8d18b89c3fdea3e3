using System.Net;
using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class ReadOnlyStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder[SqliteDatabase.FileName];

    [Fact]
    public async Task Of_a_damaged_file_whole_pages_are_read_and_nothing_is_changed()
    {
        await using (var whole = await StartAsync(isReadOnly: false))
            await whole.SubmitAnsweredAsync(ApiCalls.Article("a"));
        DamagedPages.Of(_folder, "statements");
        var damaged = await System.IO.File.ReadAllBytesAsync(File, Cancel);

        await using (var application = await StartAsync(isReadOnly: true))
        {
            Assert.Equal(ApiCalls.Text, (await (await application.GetAsync("/api/articles/a/text", ("Accept", "text/plain"))).TextAsync()).TrimEnd());
            Assert.Equal(HttpStatusCode.OK, (await application.GetAsync("/api/articles/a/perspectives")).StatusCode);
            var actor = (await (await application.GetAsync("/api/actors")).JsonAsync()).GetProperty("items")[0].GetProperty("key").GetString()!;
            await ProblemAssert.IsAsync(await application.GetAsync($"/api/actors/{Uri.EscapeDataString(actor)}/timeline"), HttpStatusCode.ServiceUnavailable, "store_unavailable");
            await RefusesAsync(application, HttpMethod.Put, "/api/articles/b", ApiCalls.Article(null));
            await RefusesAsync(application, HttpMethod.Delete, "/api/articles/a", null);
            var health = await application.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
            Assert.Contains("only read", await health.TextAsync(), StringComparison.Ordinal);
            Assert.Contains(application.Logs.Lines, line => line.StartsWith("Warning: The store in", StringComparison.Ordinal) && line.Contains("is only read", StringComparison.Ordinal));
            Assert.DoesNotContain(application.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        }

        Assert.Equal(damaged, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Fact]
    public async Task What_a_killed_server_left_in_the_log_is_read_and_stays_there()
    {
        using var killed = SqliteDatabase.Open(_folder["killed"]);
        await killed.WriteAsync(connection => connection.Statement("INSERT INTO settings VALUES ('a', x'01')").Execute(), Cancel);
        foreach (var name in (string[])[SqliteDatabase.FileName, $"{SqliteDatabase.FileName}-wal"])
            System.IO.File.Copy(_folder[$"killed/{name}"], _folder[name]);
        var log = await System.IO.File.ReadAllBytesAsync($"{File}-wal", Cancel);

        using (var database = SqliteDatabase.OpenToRead(_folder.Path))
        {
            Assert.Equal(1, await database.ReadAsync(connection => connection.Statement("SELECT count(*) FROM settings WHERE name = 'a'").First(row => row.GetInt64(0)), Cancel));
            await Assert.ThrowsAsync<StoreReadOnlyException>(() => database.WriteAsync(connection => connection.Execute("DELETE FROM settings"), Cancel));
        }

        Assert.NotEmpty(log);
        Assert.Equal(log, await System.IO.File.ReadAllBytesAsync($"{File}-wal", Cancel));
    }

    [Fact]
    public void An_older_file_is_left_alone_and_no_file_is_made()
    {
        Assert.StartsWith($"There is no store in {_folder.Path}", Assert.Throws<StoreException>(() => SqliteDatabase.OpenToRead(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
        SqliteDatabase.Open(_folder.Path).Dispose();
        using (var connection = Connect())
            new SqliteCommand("PRAGMA user_version = 1", connection).ExecuteNonQuery();
        Assert.Contains("older version", Assert.Throws<StoreException>(() => SqliteDatabase.OpenToRead(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_cannot_be_only_read()
    {
        var result = new ReadOnlyCheck().Validate(null, new ServiceOptions { ReadOnly = true, Storage = "UseDevelopmentStorage=true" });
        Assert.Contains("is for a data folder", Assert.Single(result.Failures!), StringComparison.Ordinal);
        Assert.True(new ReadOnlyCheck().Validate(null, new ServiceOptions { ReadOnly = true }).Succeeded);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task RefusesAsync(ServiceApplication application, HttpMethod method, string address, string? json)
    {
        using var response = await application.SendAsync(method, address, json is null ? null : ApiCalls.Content(json, "application/json"));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
        Assert.Contains("only read", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    private Task<ServiceApplication> StartAsync(bool isReadOnly) => ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (_folder.Path, isReadOnly));

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }
}
