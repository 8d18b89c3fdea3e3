namespace Perspectives.Service.Storage.Tables;

/// <summary>That an article has unfinished business: a text that waits, or rows that are to follow from a step that was taken.</summary>
internal sealed record WaitingRecord(string ArticleId, string OperationId);
