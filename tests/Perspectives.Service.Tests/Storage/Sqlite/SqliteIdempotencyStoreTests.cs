using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqliteIdempotencyStoreTests : IdempotencyStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteIdempotencyStoreTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqliteIdempotencyStore(_database);
    }

    protected override IIdempotencyStore Store { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
