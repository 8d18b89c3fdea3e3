namespace Perspectives.Service.Storage;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Size">The most items, 1 to 500.</param>
/// <param name="After">A position that the store gave for the same list and filter; null for the beginning. What is signed and unsigned around it is not the store's concern.</param>
public sealed record PageRequest(int Size, string? After = null)
{
    public const int DefaultSize = 50;
    public const int MaximumSize = 500;
}
