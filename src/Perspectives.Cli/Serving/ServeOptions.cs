namespace Perspectives.Cli.Serving;

/// <summary>What <c>serve</c> was asked to do. Null where nothing was said: then the settings of the folder and of the environment hold.</summary>
internal sealed record ServeOptions
{
    public required StoreChoice Store { get; init; }

    /// <summary>Addresses to listen at, between semicolons.</summary>
    public required string? Urls { get; init; }

    /// <summary>Whether articles are only accepted, and not worked on.</summary>
    public required bool NoWorker { get; init; }

    /// <summary>Whether the store is only read.</summary>
    public required bool ReadOnly { get; init; }

    public required int? Threads { get; init; }
}
