namespace Perspectives.Service.Access;

/// <summary>Makes API keys.</summary>
public sealed class ApiKeyIssuer(IApiKeyStore store, TimeProvider clock)
{
    public const int MaximumNameLength = 100;

    /// <param name="name">What people will call the key: 1 to <see cref="MaximumNameLength"/> UTF-16 units, no control characters.</param>
    /// <param name="role">What its holder may do.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    public async Task<IssuedApiKey> IssueAsync(string name, Role role, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > MaximumNameLength || name.Any(char.IsControl))
            throw new ArgumentException($"A key's name has at most {MaximumNameLength} characters, on one line.", nameof(name));
        if (!Enum.IsDefined(role))
            throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role.");
        var secret = ApiKeySecret.Create();
        var key = new ApiKey { Id = secret.Id, Name = name.Trim(), Role = role, SecretHash = secret.Hash(), CreatedAt = clock.GetUtcNow() };
        await store.AddAsync(key, cancellationToken);
        return new IssuedApiKey(key, secret);
    }
}
