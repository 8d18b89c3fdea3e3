using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

/// <summary>
/// Found by a stranger: another store, or an older copy, put in the place of a killed server's file alone. SQLite read the log beside it into it: articles
/// were lost, and lists ended with 500.
/// </summary>
public sealed class Issue0010_a_log_beside_another_store_was_read_into_it : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder[SqliteDatabase.FileName];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_store_is_refused_and_nothing_is_changed(bool isReadOnly)
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 50));
        using (var other = SqliteDatabase.Open(_folder["other"]))
            await LeftLog.WriteAsync(other, 0, 50);
        File.Copy(_folder[$"other/{SqliteDatabase.FileName}"], Store, overwrite: true);
        await IsRefusedAsync(isReadOnly);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public async Task An_older_copy_is_refused_however_little_it_lacks(int missing)
    {
        await MakeWithCopyAsync(
            copied => LeftLog.WriteAsync(copied, 0, 3),
            async killed =>
            {
                await killed.WriteAsync(connection => Fill(connection, 3, missing), Cancel);
                await CarryOverAsync(killed.Path, "RESTART");
                await LeftLog.WriteAsync(killed, 5000, 3);
            });
        await IsRefusedAsync(isReadOnly: false);
    }

    [Fact]
    public async Task An_older_copy_in_which_one_value_differs_is_refused()
    {
        await MakeWithCopyAsync(
            copied => LeftLog.WriteAsync(copied, 0, 500),
            async killed =>
            {
                await killed.WriteAsync(static connection => connection.Execute("UPDATE settings SET value = x'01' WHERE name = '0400'"), Cancel);
                await CarryOverAsync(killed.Path, "RESTART");
                await killed.WriteAsync(static connection => connection.Execute("INSERT INTO api_keys VALUES ('a', 'b', 1, x'00', 1, NULL)"), Cancel);
            });
        await IsRefusedAsync(isReadOnly: false);
    }

    [Fact]
    public async Task A_log_from_before_the_store_is_refused()
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 5));
        File.Copy(LeftLog.PathIn(_folder), _folder["old-wal"]);
        using (var database = SqliteDatabase.Open(_folder.Path))
            await LeftLog.WriteAsync(database, 5, 5);
        File.Move(_folder["old-wal"], LeftLog.PathIn(_folder), overwrite: true);
        await IsRefusedAsync(isReadOnly: false);
    }

    [Fact]
    public async Task What_to_do_helps()
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 5));
        using (var other = SqliteDatabase.Open(_folder["other"]))
            await LeftLog.WriteAsync(other, 0, 3);
        File.Move(Store, _folder["right.db"]);
        File.Copy(_folder[$"other/{SqliteDatabase.FileName}"], Store);
        await IsRefusedAsync(isReadOnly: false);
        File.Move(LeftLog.PathIn(_folder), _folder["right-wal"]);
        using (var other = SqliteDatabase.Open(_folder.Path))
            Assert.Equal(3, await LeftLog.CountAsync(other));
        File.Move(_folder["right.db"], Store, overwrite: true);
        File.Move(_folder["right-wal"], LeftLog.PathIn(_folder));
        using var right = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(5, await LeftLog.CountAsync(right));
    }

    [Theory]
    [InlineData("PASSIVE", 0)]
    [InlineData("PASSIVE", 5)]
    [InlineData("FULL", 0)]
    [InlineData("RESTART", 0)]
    [InlineData("RESTART", 5)]
    [InlineData("TRUNCATE", 5)]
    public async Task The_log_of_a_killed_server_belongs_to_its_store_whatever_was_carried_over(string how, int later)
    {
        await LeftLog.MakeAsync(_folder, async database =>
        {
            await LeftLog.WriteAsync(database, 0, 50);
            await CarryOverAsync(database.Path, how);
            await LeftLog.WriteAsync(database, 50, later);
        });
        foreach (var open in (Func<string, SqliteDatabase>[])[SqliteDatabase.OpenToRead, SqliteDatabase.Open])
        {
            using var database = open(_folder.Path);
            Assert.Null(database.Warning);
            Assert.Equal(50 + later, await LeftLog.CountAsync(database));
        }
    }

    [Fact]
    public async Task A_part_that_was_carried_over_while_somebody_read_belongs_to_its_log()
    {
        await LeftLog.MakeAsync(_folder, async database =>
        {
            await LeftLog.WriteAsync(database, 0, 20);
            await database.ReadAsync(
                connection =>
                {
                    connection.Statement("SELECT count(*) FROM settings").First(row => row.GetInt64(0));
                    Task.Run(() => LeftLog.WriteAsync(database, 20, 20), Cancel).Wait(Cancel);
                    return CarryOverAsync(database.Path, "PASSIVE").Wait(TimeSpan.FromSeconds(30), Cancel);
                },
                Cancel);
            await LeftLog.WriteAsync(database, 40, 20);
        });
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(60, await LeftLog.CountAsync(database));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_store_of_an_earlier_version_which_notes_no_writes_is_opened_with_its_log(int noted)
    {
        var store = _folder[$"killed/{SqliteDatabase.FileName}"];
        SqliteDatabase.Open(_folder["killed"]).Dispose();
        await using (var connection = await ConnectAsync(store))
            await new SqliteCommand("PRAGMA secure_delete = ON; DELETE FROM settings WHERE name = 'last_write'", connection).ExecuteNonQueryAsync(Cancel);
        await LeftLog.MakeAsync(_folder, async database =>
        {
            await using (var connection = await ConnectAsync(store))
                await new SqliteCommand("INSERT INTO settings VALUES ('a', x'00')", connection).ExecuteNonQueryAsync(Cancel);
            await LeftLog.WriteAsync(database, 0, noted);
        });
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(noted + 1, await LeftLog.CountAsync(database));
    }

    [Fact]
    public async Task Commands_beside_a_busy_server_are_not_refused()
    {
        using var server = SqliteDatabase.Open(_folder.Path);
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                for (var number = 0; !enough.IsCancellationRequested; number += 10)
                {
                    await LeftLog.WriteAsync(server, number, 10);
                    await CarryOverAsync(server.Path, "PASSIVE");
                }
            },
            Cancel);
        for (var command = 0; command < 100; command++)
            SqliteDatabase.OpenToRead(_folder.Path).Dispose();
        await enough.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task What_changes_nothing_is_not_noted()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        var length = new FileInfo(LeftLog.PathIn(_folder)).Length;
        await database.WriteAsync(static connection => connection.Execute("DELETE FROM articles WHERE id = 'none'"), Cancel);
        Assert.Equal(length, new FileInfo(LeftLog.PathIn(_folder)).Length);
    }

    public void Dispose() => _folder.Dispose();

    private static void Fill(StoreConnection connection, int first, int count)
    {
        for (var number = first; number < first + count; number++)
            connection.Statement("INSERT INTO settings VALUES ($name, zeroblob(500))").Set("$name", $"{number:D4}").Execute();
    }

    private static async Task CarryOverAsync(string store, string how)
    {
        await using var connection = await ConnectAsync(store);
#pragma warning disable CA2100 // The tests' own words.
        await new SqliteCommand($"PRAGMA wal_checkpoint({how})", connection).ExecuteNonQueryAsync(Cancel);
#pragma warning restore CA2100
    }

    private static async Task<SqliteConnection> ConnectAsync(string store)
    {
        var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        await connection.OpenAsync(Cancel);
        return connection;
    }

    /// <summary>Makes a killed server's log with a copy of its store from before beside it.</summary>
    private async Task MakeWithCopyAsync(Func<SqliteDatabase, Task> before, Func<SqliteDatabase, Task> after)
    {
        using (var copied = SqliteDatabase.Open(_folder["killed"]))
            await before(copied);
        File.Copy(_folder[$"killed/{SqliteDatabase.FileName}"], _folder["copy.db"]);
        await LeftLog.MakeAsync(_folder, after);
        File.Move(_folder["copy.db"], Store, overwrite: true);
    }

    private async Task IsRefusedAsync(bool isReadOnly)
    {
        var before = await LeftLog.ReadFilesAsync(_folder);
        var refused = Assert.Throws<StoreException>(() => (isReadOnly ? SqliteDatabase.OpenToRead(_folder.Path) : SqliteDatabase.Open(_folder.Path)).Dispose());
        Assert.StartsWith($"The log {Store}-wal does not belong to the store {Store} beside it, or one of the two is damaged", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await LeftLog.ReadFilesAsync(_folder));
        Assert.False(File.Exists($"{Store}-shm"));
    }
}
