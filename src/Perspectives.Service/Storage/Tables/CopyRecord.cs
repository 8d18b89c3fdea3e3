namespace Perspectives.Service.Storage.Tables;

/// <summary>An article with a text.</summary>
/// <param name="ArticleId">Its id.</param>
/// <param name="Incarnation">Tells it from one that had the id before.</param>
/// <param name="SameAs">What its header was last seen to say.</param>
internal sealed record CopyRecord(string ArticleId, string Incarnation, string? SameAs);
