using Microsoft.Data.Sqlite;
using Perspectives.Service.Access;

namespace Perspectives.Service.Storage.Sqlite;

internal sealed class SqliteApiKeyStore(SqliteDatabase database) : IApiKeyStore
{
    private const string Columns = "id, name, role, secret_hash, created_at, revoked_at";

    // There are few keys. Of a file that is only read, and may be damaged, their index need not be whole.
    private readonly string _table = database.IsReadOnly ? "api_keys NOT INDEXED" : "api_keys";

    public Task AddAsync(ApiKey key, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            if (Find(connection, key.Id) is not null)
                throw new ArgumentException($"There is a key with the id {key.Id} already.", nameof(key));
            connection
                .Statement($"INSERT INTO api_keys ({Columns}) VALUES ($id, $name, $role, $secretHash, $createdAt, $revokedAt)")
                .Set("$id", key.Id)
                .Set("$name", key.Name)
                .Set("$role", (int)key.Role)
                .Set("$secretHash", key.SecretHash.ToArray())
                .Set("$createdAt", key.CreatedAt)
                .Set("$revokedAt", key.RevokedAt?.ToUnixTimeMilliseconds())
                .Execute();
        },
        cancellationToken);

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(connection => Find(connection, id), cancellationToken);

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        connection => connection.Statement($"SELECT {Columns} FROM api_keys ORDER BY created_at, rowid").All(Read), cancellationToken);

    public Task<bool> RevokeAsync(string id, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection
            .Statement("UPDATE api_keys SET revoked_at = ifnull(revoked_at, $now) WHERE id = $id")
            .Set("$now", now)
            .Set("$id", id)
            .Execute() > 0,
        cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken) => database.ReadAsync(
        connection => connection.Statement($"SELECT EXISTS (SELECT 1 FROM {_table})").First(reader => reader.GetBoolean(0)),
        cancellationToken);

    public async Task<ReadOnlyMemory<byte>> GetSigningKeyAsync(CancellationToken cancellationToken) => await database.ReadAsync(SigningKey.Find, cancellationToken);

    private ApiKey? Find(StoreConnection connection, string id) =>
        connection.Statement($"SELECT {Columns} FROM {_table} WHERE id = $id").Set("$id", id).First(Read);

    private static ApiKey Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Name = reader.GetString(1),
        Role = (Role)reader.GetInt32(2),
        SecretHash = reader.Bytes(3),
        CreatedAt = reader.Time(4),
        RevokedAt = reader.TimeOrNull(5),
    };
}
