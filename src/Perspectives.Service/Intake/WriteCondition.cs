namespace Perspectives.Service.Intake;

/// <summary>What must hold of the stored article for a write to happen (If-Match, If-None-Match).</summary>
public sealed record WriteCondition
{
    public static WriteCondition None { get; } = new();

    /// <summary>Whether the id must be unknown (If-None-Match: *).</summary>
    public bool MustNotExist { get; init; }

    /// <summary>Whether the id must be known (If-Match: *).</summary>
    public bool MustExist { get; init; }

    /// <summary>Versions of which the stored article must have one (If-Match with ETags); empty for any.</summary>
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <param name="version">Version of the stored article; null where the id is unknown.</param>
    public bool Holds(string? version) => version is null
        ? !MustExist && Versions.Count == 0
        : !MustNotExist && (Versions.Count == 0 || Versions.Contains(version, StringComparer.Ordinal));
}
