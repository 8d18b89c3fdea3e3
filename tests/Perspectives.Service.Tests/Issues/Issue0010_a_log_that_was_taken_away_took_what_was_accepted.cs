using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: the log was removed while the server ran. It went on with a file that had no path any more, and what it had accepted was gone when it was killed.</summary>
public sealed class Issue0010_a_log_that_was_taken_away_took_what_was_accepted : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Issue0010_a_log_that_was_taken_away_took_what_was_accepted() => Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be taken away.");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Log => LeftLog.PathIn(_folder);

    [Theory]
    [InlineData(Harm.Removed)]
    [InlineData(Harm.Moved)]
    [InlineData(Harm.Emptied)]
    [InlineData(Harm.OlderCopy)]
    [InlineData(Harm.OfAnother)]
    [InlineData(Harm.Folder)]
    [InlineData(Harm.Pipe)]
    public async Task Nothing_more_is_accepted_and_all_that_was_is_kept(Harm harm)
    {
        using (var server = SqliteDatabase.Open(_folder.Path))
        {
            await LeftLog.WriteAsync(server, 0, 50);
            File.Copy(Log, _folder["older"]);
            await LeftLog.WriteAsync(server, 50, 5);
            await DoAsync(harm);
            var refused = await Assert.ThrowsAsync<StoreException>(() => LeftLog.WriteAsync(server, 55, 1));
            Assert.StartsWith($"The log {Log} was removed or replaced while the store was open. It was put back", refused.Message, StringComparison.Ordinal);
            Assert.True(refused.IsAway);
            await Assert.ThrowsAsync<StoreException>(() => LeftLog.CountAsync(server));
            Assert.Equal(refused.Message, server.FindFault());
            if (harm is not (Harm.Removed or Harm.Moved))
                Assert.Contains(Assert.Single(Directory.GetFileSystemEntries(_folder.Path, "*.replaced-*")), refused.Message, StringComparison.Ordinal);
            // As a kill leaves them.
            Directory.CreateDirectory(_folder["killed"]);
            File.Copy(_folder[SqliteDatabase.FileName], _folder[$"killed/{SqliteDatabase.FileName}"]);
            File.Copy(Log, _folder[$"killed/{SqliteDatabase.FileName}-wal"]);
        }

        foreach (var folder in (string[])[_folder.Path, _folder["killed"]])
        {
            using var again = SqliteDatabase.Open(folder);
            Assert.Null(again.Warning);
            Assert.Equal(55, await LeftLog.CountAsync(again));
        }

        Assert.Empty(Directory.GetFiles(_folder.Path, "*.kept-*"));
    }

    [Fact]
    public async Task What_is_written_at_just_that_moment_is_not_reported_as_done()
    {
        using var server = SqliteDatabase.Open(_folder.Path);
        await Assert.ThrowsAsync<StoreException>(() => server.WriteAsync(
            connection =>
            {
                connection.Execute("INSERT INTO settings VALUES ('a', x'00')");
                File.Delete(Log);
            },
            Cancel));
    }

    [Fact]
    public async Task A_server_that_is_stopped_before_it_was_noticed_keeps_all()
    {
        using (var server = SqliteDatabase.Open(_folder.Path))
        {
            await LeftLog.WriteAsync(server, 0, 5);
            File.Delete(Log);
        }

        using var again = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(5, await LeftLog.CountAsync(again));
    }

    [Fact]
    public async Task A_command_that_writes_meanwhile_is_kept_away()
    {
        using var server = SqliteDatabase.Open(_folder.Path);
        await LeftLog.WriteAsync(server, 0, 5);
        File.Delete(Log);
        Assert.NotNull(server.FindFault());
        using var command = await ConnectAsync();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => new SqliteCommand("INSERT INTO settings VALUES ('a', x'00')", command) { CommandTimeout = 1 }.ExecuteNonQueryAsync(Cancel));
        Assert.Equal(SqliteCode.InUse, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task It_is_noticed_and_told_while_nobody_asks()
    {
        await using (var application = await ServiceApplication.StartAsync(options => options.DataFolder = _folder.Path))
        {
            await application.SubmitAnsweredAsync(ApiCalls.Article("kept"));
            File.Delete(Log);
            await Eventually.BecomesTrueAsync(
                () => application.Logs.Lines.Any(line => line.StartsWith($"Error: The log {Log} was removed or replaced while the store was open. It was put back", StringComparison.Ordinal)),
                () => string.Join('\n', application.Logs.Lines));
            await ProblemAssert.IsAsync(await application.PostJsonAsync("/api/articles", ApiCalls.Article("late")), HttpStatusCode.ServiceUnavailable, "store_unavailable");
        }

        await using var again = await ServiceApplication.StartAsync(options => options.DataFolder = _folder.Path);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/api/articles/kept/perspectives")).StatusCode);
    }

    [Theory]
    [InlineData("PASSIVE")]
    [InlineData("RESTART")]
    [InlineData("TRUNCATE")]
    public async Task A_log_in_its_place_is_never_missed_however_it_is_used(string carriedOver)
    {
        using var server = SqliteDatabase.Open(_folder.Path);
        using var enough = new CancellationTokenSource();
        var looking = Task.Run(
            () =>
            {
                var (looks, pause) = (0, new SpinWait());
                for (; !enough.IsCancellationRequested; looks++)
                {
                    Assert.Null(server.FindFault());
                    // Looks lock each other out, and who looks without a pause keeps the one who writes from it for a tenth of a second each time.
                    pause.SpinOnce();
                }

                return looks;
            },
            Cancel);
        for (var number = 0; number < 300; number += 3)
        {
            await LeftLog.WriteAsync(server, number, 3);
            using var connection = await ConnectAsync();
#pragma warning disable CA2100 // The test's own words.
            await new SqliteCommand($"PRAGMA wal_checkpoint({carriedOver})", connection).ExecuteNonQueryAsync(Cancel);
#pragma warning restore CA2100
        }

        await enough.CancelAsync();
        Assert.NotEqual(0, await looking);
    }

    public void Dispose() => _folder.Dispose();

    private async Task DoAsync(Harm harm)
    {
        switch (harm)
        {
            case Harm.Removed:
                File.Delete(Log);
                break;
            case Harm.Moved:
                File.Move(Log, _folder["moved"]);
                break;
            case Harm.Emptied:
                File.Delete(Log);
                await File.WriteAllBytesAsync(Log, [], Cancel);
                break;
            case Harm.Folder:
                File.Delete(Log);
                Directory.CreateDirectory(Log);
                break;
            case Harm.Pipe:
                File.Delete(Log);
                using (var make = Process.Start("mkfifo", [Log]))
                    await make.WaitForExitAsync(Cancel);
                break;
            case Harm.OlderCopy:
                File.Move(_folder["older"], Log, overwrite: true);
                break;
            case Harm.OfAnother:
                using (var other = SqliteDatabase.Open(_folder["other"]))
                {
                    await LeftLog.WriteAsync(other, 0, 5);
                    File.Copy(_folder[$"other/{SqliteDatabase.FileName}-wal"], _folder["new"]);
                }

                File.Move(_folder["new"], Log, overwrite: true);
                break;
        }
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={_folder[SqliteDatabase.FileName]};Pooling=False");
        await connection.OpenAsync(Cancel);
        return connection;
    }

    /// <summary>What happened to the log while the store was open.</summary>
    public enum Harm
    {
        Removed,
        Moved,
        Emptied,
        OlderCopy,
        OfAnother,
        Folder,
        Pipe,
    }
}
