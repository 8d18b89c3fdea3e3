namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>What Kestrel's own section may have.</summary>
internal sealed class KestrelSettings
{
    public const string Section = "Kestrel";

    /// <summary>The path under which each endpoint stands by its name.</summary>
    public const string Endpoint = $"{Section}:{nameof(Endpoints)}";

    public KestrelLimits Limits { get; } = new();

    public KestrelEndpointDefaults EndpointDefaults { get; init; } = new();

    /// <summary>Instead of all other addresses, by a name of their own.</summary>
    public IDictionary<string, KestrelEndpoint> Endpoints { get; init; } = new Dictionary<string, KestrelEndpoint>(StringComparer.OrdinalIgnoreCase);

    public KestrelCertificates Certificates { get; init; } = new();
}
