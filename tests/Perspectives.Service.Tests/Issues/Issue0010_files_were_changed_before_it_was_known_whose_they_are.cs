using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>
/// Found by a stranger: a picture in the place of a killed server's store was refused, but SQLite had carried the log over into it and removed the log; and
/// a database of another program was refused, but marked as one with a log.
/// </summary>
public sealed class Issue0010_files_were_changed_before_it_was_known_whose_they_are : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Store => _folder[SqliteDatabase.FileName];

    public static TheoryData<string> Commands => ["serve --urls http://127.0.0.1:0", "export --format jsonl", "keys list"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_file_that_is_no_database_and_the_log_beside_it_stay_as_they_are(string command)
    {
        await LeftLog.MakeAsync(_folder, database => LeftLog.WriteAsync(database, 0, 5));
        await File.WriteAllBytesAsync(Store, [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[20_000]], Cancel);
        await IsRefusedUnchangedAsync(command, "is no store of Perspectives, and no database. It is left as it is.");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_database_of_another_program_stays_as_it_is(string command)
    {
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await new Microsoft.Data.Sqlite.SqliteCommand("CREATE TABLE diary (day TEXT)", connection).ExecuteNonQueryAsync(Cancel);
        }

        await IsRefusedUnchangedAsync(command, "is a database of another program");
    }

    public void Dispose() => _folder.Dispose();

    private async Task IsRefusedUnchangedAsync(string command, string told)
    {
        var before = await LeftLog.ReadFilesAsync(_folder);
        var refused = await CliDriver.RunAsync([.. command.Split(' '), "--data", _folder.Path]);
        Assert.NotEqual(ExitCode.Done, refused.ExitCode);
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, await LeftLog.ReadFilesAsync(_folder));
    }
}
