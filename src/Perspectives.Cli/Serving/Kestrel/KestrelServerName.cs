namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>How connections are made by one name of the server.</summary>
internal class KestrelServerName : KestrelEndpointDefaults
{
    public KestrelCertificate Certificate { get; init; } = new();
}
