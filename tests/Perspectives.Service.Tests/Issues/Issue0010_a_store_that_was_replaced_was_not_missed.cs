using System.Net;
using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: another file was put in the place of the store while the server ran. It went on with the old one, and all that it accepted was gone at its end.</summary>
public sealed class Issue0010_a_store_that_was_replaced_was_not_missed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder["data/perspectives.db"];

    [Theory]
    [InlineData(Replacement.Moved)]
    [InlineData(Replacement.Removed)]
    [InlineData(Replacement.WrittenOver)]
    public async Task Nothing_is_accepted_any_more_and_the_log_says_why(Replacement how)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be replaced.");
        await BackUpAsync();
        await using (var application = await StartAsync())
        {
            await application.SubmitAnsweredAsync(ApiCalls.Article("lost"));
            if (how == Replacement.WrittenOver)
                await CarryOverAsync(application);
            Replace(how);
            var problem = await ProblemAssert.IsAsync(await application.PostJsonAsync("/api/articles", ApiCalls.Article("late")), HttpStatusCode.ServiceUnavailable, "store_unavailable");
            Assert.Contains("moved, removed or replaced", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            await ProblemAssert.IsAsync(await application.GetAsync("/api/articles/lost"), HttpStatusCode.ServiceUnavailable, "store_unavailable");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await application.GetAsync("/health/ready")).StatusCode);
            await Eventually.BecomesTrueAsync(
                () => application.Logs.Lines.Any(line => line.StartsWith($"Error: The store {Store} was replaced by another file while it was open", StringComparison.Ordinal)),
                () => string.Join('\n', application.Logs.Lines));
        }

        await BelongsToTheBackupAsync();
    }

    [Fact]
    public async Task The_log_of_the_replaced_store_is_kept_apart_before_the_next_start_reads_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be replaced.");
        await BackUpAsync();
        await using (var application = await StartAsync())
        {
            await application.SubmitAnsweredAsync(ApiCalls.Article("lost"));
            Replace(Replacement.Moved);
            await Eventually.BecomesTrueAsync(
                () => LogsAside() is [var aside] && application.Logs.Lines.Any(line => line.Contains(aside, StringComparison.Ordinal)),
                () => string.Join('\n', Directory.GetFiles(_folder["data"])));
            Assert.False(File.Exists($"{Store}-wal"));
        }

        Assert.NotEqual(0, new FileInfo(LogsAside()[0]).Length);
        await BelongsToTheBackupAsync();
    }

    [Fact]
    public async Task A_store_that_is_put_back_after_it_was_replaced_is_not_gone_on_with()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be replaced.");
        await BackUpAsync();
        using var database = SqliteDatabase.Open(_folder["data"]);
        File.Move(Store, _folder["old.db"]);
        File.Copy(_folder["backup.db"], Store);
        Assert.NotNull(database.FindFault());
        File.Move(_folder["old.db"], Store, overwrite: true);
        Assert.Contains("Stop this program and start it again", database.FindFault(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Where everything lies in the log still, a copy from before that is written over the file is the same.</summary>
    private async Task CarryOverAsync(ServiceApplication application)
    {
        await using (var connection = new SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await new SqliteCommand("PRAGMA wal_checkpoint(FULL)", connection).ExecuteNonQueryAsync(Cancel);
        }

        Assert.Equal(HttpStatusCode.OK, (await application.GetAsync("/api/articles/lost")).StatusCode);
    }

    private string[] LogsAside() => Directory.GetFiles(_folder["data"], "perspectives.db-wal.replaced-*");

    private async Task BackUpAsync()
    {
        await using (var application = await StartAsync())
            await application.SubmitAnsweredAsync(ApiCalls.Article("kept"));
        File.Copy(Store, _folder["backup.db"]);
    }

    private void Replace(Replacement how)
    {
        switch (how)
        {
            case Replacement.Moved:
                File.Copy(_folder["backup.db"], _folder["data/new.db"]);
                File.Move(_folder["data/new.db"], Store, overwrite: true);
                break;
            case Replacement.Removed:
                File.Delete(Store);
                File.Copy(_folder["backup.db"], Store);
                break;
            default:
                File.Copy(_folder["backup.db"], Store, overwrite: true);
                break;
        }
    }

    private async Task BelongsToTheBackupAsync()
    {
        await using var application = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await application.GetAsync("/api/articles/kept/perspectives")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await application.GetAsync("/api/articles/lost")).StatusCode);
        using var database = SqliteDatabase.Open(_folder["data"]);
        Assert.Equal("ok", await database.ReadAsync(connection => connection.Statement("PRAGMA integrity_check").First(reader => reader.GetString(0)), Cancel));
    }

    private Task<ServiceApplication> StartAsync() => ServiceApplication.StartAsync(options => options.DataFolder = _folder["data"]);

    /// <summary>How another file came into the place of the store.</summary>
    public enum Replacement
    {
        Moved,
        Removed,
        WrittenOver,
    }
}
