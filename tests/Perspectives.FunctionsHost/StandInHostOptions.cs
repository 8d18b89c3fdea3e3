namespace Perspectives.FunctionsHost;

/// <summary>Which worker is started, and with what.</summary>
public sealed record StandInHostOptions
{
    /// <summary>Folder of the built or published worker.</summary>
    /// <value>By default the one that the build writes.</value>
    public string Folder { get; init; } = WorkerFiles.Built;

    /// <summary>The application's settings, which the host gives to the worker as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
