using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>Outlets side by side. Copies of earlier articles are counted in none of them.</summary>
/// <param name="Outlets">As asked for; without a choice those with most statements.</param>
internal sealed record ComparisonResponse(IReadOnlyList<OutletComparison> Outlets);
