namespace Perspectives.Reading;

/// <summary>A name that the tagger found: words <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
public readonly record struct Entity(int First, int Last, EntityKind Kind);
