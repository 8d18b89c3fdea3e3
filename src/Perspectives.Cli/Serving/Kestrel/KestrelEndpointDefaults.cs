using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>How connections are made.</summary>
internal class KestrelEndpointDefaults
{
    public HttpProtocols? Protocols { get; init; }

    public IList<SslProtocols> SslProtocols { get; init; } = [];

    public ClientCertificateMode? ClientCertificateMode { get; init; }
}
