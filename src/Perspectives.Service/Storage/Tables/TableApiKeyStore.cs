using System.Security.Cryptography;
using Azure.Data.Tables;
using Perspectives.Service.Access;

namespace Perspectives.Service.Storage.Tables;

/// <summary>API keys, all in one partition: there are few, and every process remembers those that it sees.</summary>
internal sealed class TableApiKeyStore(StorageAccount account) : IApiKeyStore
{
    private const string Keys = "keys";
    private const string Settings = "settings";
    private const string SigningKey = "signing-key";
    private const string Value = "value";
    private const int SigningKeyLength = 32;
    private const string First = " ";
    private const string Behind = "~~";

    public async Task AddAsync(ApiKey key, CancellationToken cancellationToken)
    {
        if (!await account.Keys.AddAsync(
            Row(ApiKeyRecord.Of(key)), cancellationToken, async () => (await FindAsync(key.Id, cancellationToken))?.SecretHash.Span.SequenceEqual(key.SecretHash.Span) == true))
            throw new ArgumentException($"There is a key with the id {key.Id} already.", nameof(key));
    }

    public async Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await account.Keys.FindAsync(Keys, TableKey.Encode(id), cancellationToken))?.ReadJson(TableJson.Readable.ApiKeyRecord).ToKey();

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken)
    {
        var keys = await account.Keys.ReadAsync(Keys, First, Behind, 1000, cancellationToken)
            .Select(static row => row.ReadJson(TableJson.Readable.ApiKeyRecord).ToKey()).ToListAsync(cancellationToken);
        return [.. keys.OrderBy(static key => key.CreatedAt).ThenBy(static key => key.Id, StringComparer.Ordinal)];
    }

    public Task<bool> RevokeAsync(string id, DateTimeOffset now, CancellationToken cancellationToken) => Conflicts.UntilDoneAsync(
        async () =>
        {
            if (await account.Keys.FindAsync(Keys, TableKey.Encode(id), cancellationToken) is not { } row)
                return (true, false);
            var key = row.ReadJson(TableJson.Readable.ApiKeyRecord);
            var isRevoked = key.RevokedAt is not null || await account.Keys.ReplaceAsync(Row(key with { RevokedAt = StoredTime.Rounded(now) }), row.ETag, cancellationToken);
            return (isRevoked, true);
        },
        cancellationToken);

    public async Task<bool> AnyAsync(CancellationToken cancellationToken) =>
        await account.Keys.ReadAsync(Keys, First, Behind, 1, cancellationToken).AnyAsync(cancellationToken);

    public async Task<ReadOnlyMemory<byte>> GetSigningKeyAsync(CancellationToken cancellationToken)
    {
        if (await FindSigningKeyAsync(cancellationToken) is { } found)
            return found;
        // Another process may have been first: its key is given then.
        await account.Keys.AddAsync(new TableEntity(Settings, SigningKey) { [Value] = RandomNumberGenerator.GetBytes(SigningKeyLength) }, cancellationToken);
        return (await FindSigningKeyAsync(cancellationToken))!;
    }

    private async Task<byte[]?> FindSigningKeyAsync(CancellationToken cancellationToken) =>
        (await account.Keys.FindAsync(Settings, SigningKey, cancellationToken))?.GetBinary(Value);

    private static TableEntity Row(ApiKeyRecord key) => new TableEntity(Keys, TableKey.Encode(key.Id)).WithJson(key, TableJson.Readable.ApiKeyRecord);
}
