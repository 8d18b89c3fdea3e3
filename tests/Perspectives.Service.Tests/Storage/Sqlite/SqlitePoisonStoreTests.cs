using Perspectives.Service.Queues;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqlitePoisonStoreTests : PoisonStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqlitePoisonStoreTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqlitePoisonStore(_database);
    }

    protected override IPoisonStore Store { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
