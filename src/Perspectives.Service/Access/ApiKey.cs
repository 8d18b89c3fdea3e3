namespace Perspectives.Service.Access;

/// <summary>What is kept of an API key; the key itself is "id.secret" and is shown once, when it is made.</summary>
public sealed record ApiKey
{
    /// <summary>Public part, 16 letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, at most 100 UTF-16 units.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>SHA-256 of the secret, 32 bytes.</summary>
    public required ReadOnlyMemory<byte> SecretHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for a key that is valid.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
