using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Tests.Identity.Sqlite;

public sealed class SqliteActorDirectoryTests : ActorDirectoryContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteActorDirectoryTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqlitePerspectiveStore(_database);
        Index = new SqlitePerspectiveIndex(_database);
        Identities = new SqliteIdentityStore(_database);
    }

    private protected override IPerspectiveStore Store { get; }

    private protected override IPerspectiveIndex Index { get; }

    private protected override IIdentityStore Identities { get; }

    [Fact]
    public async Task Articles_that_are_all_deleted_leave_no_name_no_decision_and_no_join()
    {
        await AnswerAsync("a", Body("WOLA", "One"), new Said("Maria Santos", "Four") { Role = "mayor of Tolvane" });
        await AnswerAsync("b", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        string[] tables = ["actor_name_records", "identity_decisions", "actor_joins", "answered_keys"];
        Assert.All(await CountAsync(tables), count => Assert.NotEqual(0, count));
        await DeleteAsync("a");
        await DeleteAsync("b");
        Assert.All(await CountAsync(tables), count => Assert.Equal(0, count));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task<long[]> CountAsync(string[] tables) =>
        _database.ReadAsync(connection => Array.ConvertAll(tables, table => connection.Statement($"SELECT count(*) FROM {table}").First(reader => reader.GetInt64(0))), Cancellation);
}
