using System.ComponentModel.DataAnnotations;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>An address to listen at.</summary>
internal sealed class KestrelEndpoint : KestrelServerName
{
    [Required]
    public string? Url { get; init; }

    /// <summary>By the name of the server that the client asks for.</summary>
    public IDictionary<string, KestrelServerName> Sni { get; init; } = new Dictionary<string, KestrelServerName>(StringComparer.OrdinalIgnoreCase);
}
