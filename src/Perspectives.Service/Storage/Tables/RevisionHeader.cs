namespace Perspectives.Service.Storage.Tables;

/// <summary>A text of an article, without the text.</summary>
/// <param name="OperationId">The operation that answers it; no other text ever has it, so it names the text's rows too.</param>
/// <param name="Number">From 1.</param>
/// <param name="AcceptedAt">When the text came.</param>
/// <param name="ContentHash">Of all that was sent, in hexadecimal.</param>
/// <param name="TextHash">Of the text alone, in hexadecimal.</param>
/// <param name="Facts">What is told of the article while this is its text.</param>
internal sealed record RevisionHeader(string OperationId, int Number, DateTimeOffset AcceptedAt, string ContentHash, string TextHash, ArticleFacts Facts);
