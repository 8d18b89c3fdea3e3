namespace Perspectives.Grouping;

/// <summary>The language model that made an answer.</summary>
public sealed record ModelDescription(string Name, string Version);
