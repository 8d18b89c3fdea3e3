using Microsoft.Extensions.Logging;
using Perspectives.Cli;
using Perspectives.Cli.Serving;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>
/// Found by a reader who knew the README alone: a missing file beside a log that was set aside became a new store, a folder in the place of the log was met by SQLite in
/// words of its own, and a file that was moved while it was being opened ended the start with a stack.
/// </summary>
public sealed class Issue0010_files_of_a_store_in_odd_places_were_not_told : IDisposable
{
    private static readonly string[][] Commands = [["serve", "--urls", "http://127.0.0.1:0"], ["export", "--format", "jsonl"], ["keys", "create", "--role", "reader"], ["doctor"]];

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder[SqliteDatabase.FileName];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Beside_a_log_that_was_set_aside_a_missing_file_is_no_new_store()
    {
        var aside = $"{LogFile.PathOf(Store)}.replaced-20260105T120000Z";
        File.WriteAllBytes(aside, [1]);
        foreach (var command in Commands.Where(static command => command[0] != "export"))
        {
            var result = await CliDriver.RunAsync([.. command, "--data", _folder.Path]);
            Assert.True(result.ExitCode == ExitCode.Fault, $"{command[0]} ended with {result.ExitCode}: {result.Error}");
            Assert.Contains($"{Store} is missing, and beside it lies {aside}", result.Error + result.Output, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Store));
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-shm")]
    public async Task A_folder_in_the_place_of_a_file_beside_the_store_is_told(string ending)
    {
        SqliteDatabase.Open(_folder.Path).Dispose();
        Directory.CreateDirectory(Store + ending);
        foreach (var command in Commands)
        {
            var result = await CliDriver.RunAsync([.. command, "--data", _folder.Path]);
            Assert.Equal(command[0] == "doctor" ? ExitCode.Fault : ExitCode.WrongUse, result.ExitCode);
            Assert.Contains($"{Store}{ending} is a folder, and the store {Store} cannot be used while it is there", result.Error + result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_is_moved_or_replaced_while_it_is_opened_is_told(bool isReplaced)
    {
        using var other = new TemporaryFolder();
        SqliteDatabase.Open(other.Path).Dispose();
        SqliteDatabase.Open(_folder.Path).Dispose();
        var refused = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path, SqliteDatabase.LongestWait, isReadOnly: false, (_, path) =>
        {
            File.Move(path, _folder["away.db"]);
            if (isReplaced)
                File.Copy(other[SqliteDatabase.FileName], path);
        }));
        Assert.StartsWith($"The store {Store} was moved, removed or replaced while this program opened it.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(isReplaced, File.Exists(Store));
    }

    [Fact]
    public void What_the_store_refuses_is_one_line_of_the_log()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var log = new ServerLog(output, TimeProvider.System);
        StoreException refused;
        try
        {
            throw new StoreException("The store is gone.", new IOException("no such file"));
        }
        catch (StoreException thrown)
        {
            refused = thrown;
        }

        log.CreateLogger("Perspectives.Service.Queues.QueueWorker").Log(LogLevel.Error, 0, "The queue could not be read; it will be tried again until it can.", refused, static (message, _) => message);
        Assert.EndsWith(" error    The queue could not be read; it will be tried again until it can. The store is gone.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Single(output.ToString().TrimEnd('\n').Split('\n'));
    }
}
