namespace Perspectives.Service.Contracts;

/// <summary>A part of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Continuation">To be sent as the query parameter "continuation", with the same filters, for the next part; null where this is the last.</param>
internal sealed record PageResponse<T>(IReadOnlyList<T> Items, string? Continuation);
