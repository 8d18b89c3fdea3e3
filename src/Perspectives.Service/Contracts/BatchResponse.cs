namespace Perspectives.Service.Contracts;

/// <summary>What became of a batch.</summary>
/// <param name="Accepted">Articles that were accepted, or had been before.</param>
/// <param name="Refused">Entries with a problem.</param>
/// <param name="Entries">One an article, in the order of the batch.</param>
internal sealed record BatchResponse(int Accepted, int Refused, IReadOnlyList<BatchEntryResponse> Entries);
