namespace Perspectives.Azurite;

/// <summary>How Azurite is started.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Folder in which the data is kept over a stop; made if it is missing.</summary>
    /// <value>By default null: all is in memory, and gone with the process.</value>
    public string? Folder { get; init; }

    /// <summary>Whether requests of any version of the API are taken. The Azure libraries speak newer ones than Azurite knows.</summary>
    /// <value>True; false is what somebody has who starts Azurite without options.</value>
    public bool AnyApiVersion { get; init; } = true;
}
