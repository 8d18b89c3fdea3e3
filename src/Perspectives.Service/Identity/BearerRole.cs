using System.Text.Json.Serialization;

namespace Perspectives.Service.Identity;

/// <summary>What articles say that somebody is.</summary>
/// <param name="Role">As the first of them writes it.</param>
/// <param name="Evidence">The articles.</param>
internal sealed record BearerRole(string Role, Evidence Evidence)
{
    /// <summary>Further ones say nothing new of who it is.</summary>
    public const int MostOfBearer = 32;

    private RoleFacts? _facts;

    [JsonIgnore]
    public RoleFacts Facts => _facts ??= RoleFacts.Of(Role);

    public bool IsOf(string role) => string.Equals(Role, role, StringComparison.OrdinalIgnoreCase);
}
