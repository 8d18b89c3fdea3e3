using Microsoft.Data.Sqlite;
using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: SQLite drops what it cannot read of a log, and nobody was told. A store whose log had a damaged head was empty, and the next server wrote over it.</summary>
public sealed class Issue0010_a_damaged_log_was_taken_for_an_empty_one : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder[SqliteDatabase.FileName];

    private string Log => LeftLog.PathIn(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Harm.Head)]
    [InlineData(Harm.EmptyStore)]
    [InlineData(Harm.MissingStore)]
    public async Task All_commands_say_so_and_change_nothing(Harm harm)
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 5));
        Do(harm);
        var before = Read();
        foreach (var command in (string[][])[["serve", "--urls", "http://127.0.0.1:0"], ["serve", "--read-only", "--urls", "http://127.0.0.1:0"], ["export", "--format", "jsonl"], ["keys", "list"], ["keys", "create", "--role", "reader"], ["report", "--html", _folder["report.html"]]])
        {
            var result = await CliDriver.RunAsync([.. command, "--data", _folder.Path]);
            Assert.True(result.ExitCode == ExitCode.Fault, $"{string.Join(' ', command)} ended with {result.ExitCode}: {result.Error}");
            Assert.Contains("damaged", result.Error, StringComparison.Ordinal);
            Assert.Contains(Log, result.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, Read());
    }

    [Theory]
    [InlineData(100)]
    [InlineData(LeftLog.PageLength)]
    public async Task What_is_missing_behind_a_damaged_page_is_told_and_the_log_is_kept(int length)
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 50));
        LeftLog.WriteOver(_folder, -10 * LeftLog.PageLength, Enumerable.Repeat((byte)0xA5, length).ToArray());
        var damaged = await File.ReadAllBytesAsync(Log, Cancel);
        using (var database = SqliteDatabase.Open(_folder.Path))
        {
            // Two pages each: the row's and its key's.
            Assert.Equal(45, await LeftLog.CountAsync(database));
            Assert.StartsWith($"The end of {Log} is damaged: what was written to the store last is missing (about 10 pages of it).", database.Warning, StringComparison.Ordinal);
            await LeftLog.WriteAsync(database, 100, 3);
        }

        Assert.Equal(damaged, await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(_folder.Path, "perspectives.db-wal.damaged-*")), Cancel));
        using var again = SqliteDatabase.Open(_folder.Path);
        Assert.Null(again.Warning);
        Assert.Equal(48, await LeftLog.CountAsync(again));
    }

    [Fact]
    public async Task A_server_that_is_killed_again_does_not_tell_it_again()
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 50));
        LeftLog.WriteOver(_folder, -30 * LeftLog.PageLength, [0xA5]);
        using var killed = SqliteDatabase.Open(_folder.Path);
        Assert.NotNull(killed.Warning);
        await LeftLog.WriteAsync(killed, 100, 3);
        Assert.Null(LogFile.FindDamage(Log));
    }

    [Fact]
    public async Task Servers_and_commands_tell_it()
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 50));
        LeftLog.WriteOver(_folder, -10 * LeftLog.PageLength, [0xA5, 0xA5]);
        var before = Read();
        await using (var application = await ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (_folder.Path, true)))
            Assert.Contains(application.Logs.Lines, line => line.StartsWith($"Warning: The end of {Log} is damaged", StringComparison.Ordinal) && line.EndsWith("The file is left as it is.", StringComparison.Ordinal));
        Assert.Equal(before, Read());
        var exported = await CliDriver.RunAsync("export", "--format", "jsonl", "--data", _folder.Path);
        Assert.StartsWith($"The end of {Log} is damaged", exported.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, exported.ExitCode);
    }

    [Theory]
    [InlineData(Harm.CutPage)]
    [InlineData(Harm.LastTransactionOutOfOrder)]
    [InlineData(Harm.None)]
    public async Task What_a_loss_of_power_leaves_is_no_damage(Harm harm)
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 50));
        Do(harm);
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Null(database.Warning);
        Assert.Equal(harm == Harm.None ? 50 : 49, await LeftLog.CountAsync(database));
    }

    [Fact]
    public async Task What_an_earlier_use_of_the_log_leaves_is_no_damage()
    {
        await LeftLog.MakeAsync(_folder, async database =>
        {
            await LeftLog.WriteAsync(database, 0, 50);
            CarryOver(database.Path);
            await LeftLog.WriteAsync(database, 50, 5);
        });
        Assert.True(new FileInfo(Log).Length > 50 * LeftLog.PageLength);
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Null(database.Warning);
        Assert.Equal(55, await LeftLog.CountAsync(database));
    }

    [Fact]
    public async Task What_was_taken_back_is_no_damage()
    {
        await LeftLog.MakeAsync(_folder, async database =>
        {
            await LeftLog.WriteAsync(database, 0, 5);
            await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync(FillAndFail, Cancel));
            await LeftLog.WriteAsync(database, 5, 5);
        });
        Assert.True(new FileInfo(Log).Length > 200 * LeftLog.PageLength);
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Null(database.Warning);
        Assert.Equal(10, await LeftLog.CountAsync(database));

        static int FillAndFail(StoreConnection connection)
        {
            // More than SQLite keeps in memory until the end of a transaction.
            for (var number = 0; number < 1000; number++)
                connection.Statement("INSERT INTO settings VALUES ($name, zeroblob(4000))").Set("$name", $"large {number}").Execute();
            throw new InvalidOperationException();
        }
    }

    private static void CarryOver(string store)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        new SqliteCommand("PRAGMA wal_checkpoint(RESTART)", connection).ExecuteNonQuery();
    }

    private void Do(Harm harm)
    {
        switch (harm)
        {
            case Harm.Head:
                LeftLog.WriteOver(_folder, 0, new byte[16]);
                break;
            case Harm.EmptyStore:
                File.WriteAllBytes(Store, []);
                break;
            case Harm.MissingStore:
                File.Delete(Store);
                break;
            case Harm.CutPage:
                using (var file = File.OpenWrite(Log))
                    file.SetLength(file.Length - 1000);
                break;
            case Harm.LastTransactionOutOfOrder:
                LeftLog.WriteOver(_folder, -2000, Enumerable.Repeat((byte)0xA5, 1000).ToArray());
                break;
            case Harm.None:
                break;
        }
    }

    private Dictionary<string, string> Read() => Directory.GetFiles(_folder.Path)
        .Where(static file => !file.EndsWith("-shm", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(static file => file, static file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <summary>What happened to the files while nobody had them open.</summary>
    public enum Harm
    {
        None,
        Head,
        EmptyStore,
        MissingStore,
        CutPage,
        LastTransactionOutOfOrder,
    }
}
