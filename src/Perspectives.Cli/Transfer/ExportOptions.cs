using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Transfer;

/// <summary>What <c>export</c> was asked to do.</summary>
internal sealed record ExportOptions
{
    public required ExportFormat Format { get; init; }

    /// <summary>File to write instead of standard output.</summary>
    public required string? Output { get; init; }

    public required StoreChoice Store { get; init; }

    /// <summary>The service that is asked instead of the store; null for the store.</summary>
    public required RemoteOptions? Remote { get; init; }
}
