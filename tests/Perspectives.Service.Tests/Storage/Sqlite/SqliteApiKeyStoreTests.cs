using Perspectives.Service.Access;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqliteApiKeyStoreTests : ApiKeyStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteApiKeyStoreTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqliteApiKeyStore(_database);
    }

    protected override IApiKeyStore Store { get; }

    [Fact]
    public async Task The_signing_key_is_the_same_for_another_process()
    {
        using var other = SqliteDatabase.Open(_folder.Path);
        var key = await Store.GetSigningKeyAsync(TestContext.Current.CancellationToken);
        Assert.Equal(key.ToArray(), (await new SqliteApiKeyStore(other).GetSigningKeyAsync(TestContext.Current.CancellationToken)).ToArray());
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
