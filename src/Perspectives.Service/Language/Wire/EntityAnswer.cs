namespace Perspectives.Service.Language.Wire;

/// <param name="Text">The words.</param>
/// <param name="Category">"Person", "PersonType", "Organization" and others.</param>
/// <param name="Offset">First UTF-16 unit in the document.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
internal sealed record EntityAnswer(string? Text, string? Category, long Offset, long Length, double ConfidenceScore);
