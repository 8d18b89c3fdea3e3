using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

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
    }

    protected override IPerspectiveStore Store { get; }

    protected override IPerspectiveIndex Index { get; }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
