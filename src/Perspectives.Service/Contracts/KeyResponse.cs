using Perspectives.Service.Access;

namespace Perspectives.Service.Contracts;

/// <summary>An API key without its secret.</summary>
/// <param name="Id">The part before the dot.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Role">What its holder may do.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RevokedAt">Null for a key that is valid.</param>
internal sealed record KeyResponse(string Id, string Name, Role Role, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt)
{
    public static KeyResponse Of(ApiKey key) => new(key.Id, key.Name, key.Role, key.CreatedAt, key.RevokedAt);
}
