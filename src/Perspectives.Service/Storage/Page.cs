namespace Perspectives.Service.Storage;

/// <summary>A part of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Next">Where the next page begins, in the store's own writing; null where there is none.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
