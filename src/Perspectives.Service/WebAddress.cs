using System.Diagnostics.CodeAnalysis;

namespace Perspectives.Service;

/// <summary>Addresses as settings have them: with scheme and host.</summary>
internal static class WebAddress
{
    /// <returns>False for what is no address of http or https.</returns>
    public static bool TryRead(string written, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(written, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
