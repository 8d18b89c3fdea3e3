namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Certificates that stand at no endpoint. Kestrel takes any name, and reads this one.</summary>
internal sealed class KestrelCertificates
{
    /// <summary>For each address of https that has none of its own.</summary>
    public KestrelCertificate Default { get; init; } = new();
}
