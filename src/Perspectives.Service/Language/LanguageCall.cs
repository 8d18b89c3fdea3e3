using Perspectives.Reading;

namespace Perspectives.Service.Language;

/// <summary>What came of one call for some documents.</summary>
/// <param name="Names">In the article's offsets.</param>
/// <param name="Read">Documents that were read.</param>
/// <param name="UnusedRecords">Text records of documents that were not.</param>
/// <param name="ModelVersion">As the service says it; null where nothing was read.</param>
/// <param name="Failure">Why documents were not read, as the second half of a sentence; null where all were.</param>
internal sealed record LanguageCall(IReadOnlyList<NameSpan> Names, int Read, int UnusedRecords, string? ModelVersion, string? Failure);
