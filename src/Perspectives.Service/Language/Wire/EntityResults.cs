namespace Perspectives.Service.Language.Wire;

/// <param name="Documents">What was read.</param>
/// <param name="Errors">Of documents that could not be read.</param>
/// <param name="ModelVersion">The model that read them.</param>
internal sealed record EntityResults(DocumentAnswer?[]? Documents, DocumentError?[]? Errors, string? ModelVersion);
