using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>What the index keeps of an article.</summary>
/// <param name="Number">Of its row.</param>
/// <param name="Article">With title, outlet, tags and time as lists are to have them.</param>
/// <param name="Answer">Null for an article that has none: it is in lists only.</param>
internal sealed record IndexedArticle(long Number, StoredArticle Article, ArticlePerspectives? Answer);
