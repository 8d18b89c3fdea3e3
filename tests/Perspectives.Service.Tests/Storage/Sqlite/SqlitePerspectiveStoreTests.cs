using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqlitePerspectiveStoreTests : PerspectiveStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqlitePerspectiveStoreTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqlitePerspectiveStore(_database);
        Poison = new SqlitePoisonStore(_database);
    }

    protected override IPerspectiveStore Store { get; }

    protected override IPoisonStore Poison { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
