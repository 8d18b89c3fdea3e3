using System.Security.Cryptography.X509Certificates;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>A certificate: of a file, or of the system's store.</summary>
internal sealed class KestrelCertificate
{
    public string? Path { get; init; }

    public string? KeyPath { get; init; }

    public string? Password { get; init; }

    public string? Subject { get; init; }

    public string? Store { get; init; }

    public StoreLocation? Location { get; init; }

    public bool? AllowInvalid { get; init; }
}
