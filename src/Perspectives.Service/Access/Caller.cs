using System.Security.Claims;

namespace Perspectives.Service.Access;

/// <summary>Who makes a request: the holder of a key or, as long as no key was made, whoever is on this machine.</summary>
internal static class Caller
{
    /// <summary>May do everything.</summary>
    public static ClaimsPrincipal Local { get; } = Make("local", "this machine", Role.Administrator);

    public static ClaimsPrincipal Of(ApiKey key) => Make(key.Id, key.Name, key.Role);

    /// <summary>The key's id, "local" for this machine, null for a caller without a valid key.</summary>
    public static string? FindId(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    private static ClaimsPrincipal Make(string id, string name, Role role)
    {
        var roles = Enum.GetValues<Role>().Where(lower => lower <= role).Select(lower => new Claim(ClaimTypes.Role, lower.Word()));
        return new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id), new Claim(ClaimTypes.Name, name), .. roles], ApiKeyHandler.Scheme));
    }
}
