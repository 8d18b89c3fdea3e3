using Perspectives.Service.Access;

namespace Perspectives.Service.Storage.Tables;

internal sealed record ApiKeyRecord(string Id, string Name, Role Role, string SecretHash, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt)
{
    public static ApiKeyRecord Of(ApiKey key) => new(
        key.Id, key.Name, key.Role, Convert.ToHexStringLower(key.SecretHash.Span), StoredTime.Rounded(key.CreatedAt), key.RevokedAt is { } time ? StoredTime.Rounded(time) : null);

    public ApiKey ToKey() => new()
    {
        Id = Id,
        Name = Name,
        Role = Role,
        SecretHash = Convert.FromHexString(SecretHash),
        CreatedAt = CreatedAt,
        RevokedAt = RevokedAt,
    };
}
