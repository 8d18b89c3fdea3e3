namespace Perspectives.Service.Access;

/// <summary>Request feature: no key was made yet, and the request was found to come from this machine.</summary>
internal sealed class LocalAccess
{
    public static LocalAccess Granted { get; } = new();
}
