using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>Where an article stands in a list that has the newest first.</summary>
/// <param name="Time">Of publication, in milliseconds since 1970.</param>
/// <param name="ArticleId">Whose entry it is.</param>
/// <param name="OperationId">The text that the entry is of.</param>
internal readonly record struct EntryPlace(long Time, string ArticleId, string OperationId)
{
    public static EntryPlace Of(IndexedRevision revision) => new(revision.PublishedAt.ToUnixTimeMilliseconds(), revision.ArticleId, revision.OperationId);

    /// <param name="list">Beginning of the keys of the list.</param>
    public string KeyIn(string list) => BehindArticle(list, Time, ArticleId, "") + OperationId;

    /// <summary>From the newest entry of the range on.</summary>
    public static string FirstIn(string list, TimeBounds bounds) => bounds.To == long.MinValue ? Behind(list) : Join(list, TableKey.Falling(bounds.To - 1));

    /// <summary>Behind the oldest entry of the range.</summary>
    public static string BehindIn(string list, TimeBounds bounds) => TableKey.After(Join(list, TableKey.Falling(bounds.From)));

    /// <summary>Behind all entries of the article at that time.</summary>
    public static string BehindArticle(string list, long time, string articleId) => BehindArticle(list, time, articleId, "~~");

    /// <summary>Before all entries of the article at that time.</summary>
    public static string BeforeArticle(string list, long time, string articleId) => BehindArticle(list, time, articleId, "");

    /// <summary>The time in the key of an entry.</summary>
    public static long TimeOf(string key) => TableKey.ReadFalling(key.Split(TableKey.Separator)[1])!.Value;

    public static string Behind(string list) => TableKey.After(list + TableKey.Separator);

    private static string BehindArticle(string list, long time, string articleId, string end) =>
        Join(list, TableKey.Falling(time), TableKey.Encode(articleId), end);

    private static string Join(params ReadOnlySpan<string> parts) => string.Join(TableKey.Separator, parts!);
}
