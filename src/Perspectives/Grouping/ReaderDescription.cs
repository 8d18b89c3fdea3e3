namespace Perspectives.Grouping;

/// <summary>A reader outside of this program.</summary>
/// <param name="Name">The service.</param>
/// <param name="Version">What it said of its own model.</param>
public sealed record ReaderDescription(string Name, string Version);
