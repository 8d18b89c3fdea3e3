using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqlitePerspectiveIndexTests : PerspectiveIndexContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqlitePerspectiveIndexTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqlitePerspectiveStore(_database);
        Index = new SqlitePerspectiveIndex(_database);
        Identities = new SqliteIdentityStore(_database);
    }

    protected override IPerspectiveStore Store { get; }

    protected override IPerspectiveIndex Index { get; }

    private protected override IIdentityStore Identities { get; }

    [Fact]
    public async Task Articles_that_are_all_deleted_leave_no_row_in_any_table()
    {
        var said = new Said("Ana Silva", "The bridge will fall");
        await AnswerAsync(Draft("a", 1, said).In("The Courier").Tagged("noise").Titled("Harbour"), Draft("b", 2, said).In("The Herald"), Draft("a", 3, said, new Said("Bo Lind", "No")));
        await AcceptAsync(Draft("b", 4, new Said("Cy Grant", "Yes")));
        await AcceptAsync(Draft("c", 5).Titled("Mayor"));
        var before = await CountRowsAsync();
        Assert.All(before.Where(table => table.Key is not ("poison" or "queue" or "actor_name_records" or "identity_decisions" or "actor_joins")), table => Assert.True(table.Value > 0, $"{table.Key} was empty before."));
        foreach (var id in (string[])["a", "b", "c"])
            await DeleteAsync(id);
        Assert.All(await CountRowsAsync(), table => Assert.True(table.Value == 0, $"{table.Key} has {table.Value} rows."));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    /// <summary>Of all tables in the file but those that are not about articles, that outlive them on purpose, or that hold the full-text index's own pages.</summary>
    private Task<Dictionary<string, long>> CountRowsAsync() => _database.ReadAsync(
        connection => connection.Statement("SELECT name FROM sqlite_schema WHERE type = 'table'").All(reader => reader.GetString(0))
            .Except(["sqlite_sequence", "operations", "operation_aliases", "idempotency", "api_keys", "settings", "statement_words_data", "statement_words_idx", "statement_words_config"])
            .ToDictionary(table => table, table => connection.Statement($"SELECT count(*) FROM {table}").First(reader => reader.GetInt64(0))),
        Cancellation);
}
