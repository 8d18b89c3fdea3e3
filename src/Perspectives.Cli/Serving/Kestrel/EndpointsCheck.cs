using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Endpoints of which a part does not go with the address.</summary>
internal static class EndpointsCheck
{
    private static readonly string[] OnlyHttps =
        [nameof(KestrelEndpoint.Certificate), nameof(KestrelEndpoint.ClientCertificateMode), nameof(KestrelEndpoint.Sni), nameof(KestrelEndpoint.SslProtocols)];

    /// <param name="settings">Of all sources; each value by itself can be read.</param>
    public static IEnumerable<string> FaultsOf(IConfiguration settings) =>
        from endpoint in settings.GetSection(KestrelSettings.Endpoint).GetChildren()
        let url = endpoint[nameof(KestrelEndpoint.Url)]!
        where !ListeningAddresses.IsHttps(url)
        from name in OnlyHttps
        let part = endpoint.GetSection(name)
        where part.Exists()
        select $"{SettingName.Of(settings, part.Path)} is for https, and {SettingName.Of(settings, $"{endpoint.Path}:{nameof(KestrelEndpoint.Url)}")} is {url}. Leave it out, or listen at https://.";
}
