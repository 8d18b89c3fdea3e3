using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>How connections are made.</summary>
internal class KestrelEndpointDefaults
{
    public KestrelProtocols? Protocols { get; init; }

    public IList<KestrelTls> SslProtocols { get; init; } = [];

    public ClientCertificateMode? ClientCertificateMode { get; init; }
}
