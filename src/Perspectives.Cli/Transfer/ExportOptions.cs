using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Transfer;

/// <summary>What <c>export</c> was asked to do.</summary>
internal sealed record ExportOptions
{
    public required ExportFormat Format { get; init; }

    /// <summary>File to write instead of standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Null for what the settings say.</summary>
    public required string? DataFolder { get; init; }

    /// <summary>The service that is asked instead of the folder; null for the folder.</summary>
    public required RemoteOptions? Remote { get; init; }
}
