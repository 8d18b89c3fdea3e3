using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Articles with the same answered text: the earliest accepted is the original, and the others say that they are the same as it. A text has a partition of
/// its own, with a row for each article that has it, in the order of acceptance. An article's row is there before its answer and goes after it, and only
/// counts while the article's header has the text.
/// </summary>
internal sealed class Copies(StorageAccount account, ArticleRows articles)
{
    public Task EnterAsync(IndexedRevision revision, CancellationToken cancellationToken) =>
        account.Lists.AddAsync(Row(revision, new CopyRecord(revision.ArticleId, revision.Incarnation, SameAs: null)), cancellationToken);

    public Task LeaveAsync(IndexedRevision revision, CancellationToken cancellationToken)
    {
        var row = Row(revision, new CopyRecord(revision.ArticleId, revision.Incarnation, SameAs: null));
        return account.Lists.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
    }

    /// <summary>Makes all articles with the text say what they are. Whatever is written before is seen; whatever is written meanwhile is followed by another call.</summary>
    /// <param name="textHash">Of the text.</param>
    /// <param name="known">An article that says already that it is no copy, as its header was read or written; null for none. Alone with the text, it need not be asked.</param>
    /// <param name="mark">Called for each article that has become a copy or an original. It may be called again where a process ended before it was done.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task SettleAsync(string textHash, IndexedRevision? known, Func<ArticleHeader, Task> mark, CancellationToken cancellationToken)
    {
        string? original = null;
        var rows = await account.Lists.ReadAsync(Partition(textHash), "0", "g", 100, cancellationToken).ToListAsync(cancellationToken);
        if (rows is [var only] && only.ReadJson(TableJson.Readable.CopyRecord) is { SameAs: null } alone && alone.Incarnation == known?.Incarnation)
            return;
        foreach (var row in rows)
        {
            var copy = row.ReadJson(TableJson.Readable.CopyRecord);
            // What says already what it should is as it should be; the original is looked at all the same, since others go by it.
            if (original is not null && copy.SameAs == original)
                continue;
            if (await SayAsync(copy, textHash, original, cancellationToken) is not { } header)
                continue;
            if (copy.SameAs is null != original is null)
                await mark(header);
            // Last: what the row says was done.
            if (copy.SameAs != original)
                await account.Lists.ReplaceAsync(new TableEntity(row.PartitionKey, row.RowKey).WithJson(copy with { SameAs = original }, TableJson.Readable.CopyRecord), row.ETag, cancellationToken);
            original ??= copy.ArticleId;
        }
    }

    /// <returns>The header as it is then; null where the article does not have the text.</returns>
    private Task<ArticleHeader?> SayAsync(CopyRecord copy, string textHash, string? original, CancellationToken cancellationToken) =>
        Conflicts.UntilDoneAsync<ArticleHeader?>(
            async () =>
            {
                var found = await articles.FindHeaderAsync(copy.ArticleId, cancellationToken);
                if (found?.Value.Incarnation != copy.Incarnation || found.Value.Answered?.TextHash != textHash)
                    return (true, null);
                if (found.Value.SameAs == original)
                    return (true, found.Value);
                var header = found.Value with { SameAs = original, Change = found.Value.Change + 1 };
                return (await account.Articles.ReplaceAsync(ArticleRows.Row(header), found.Tag, cancellationToken), header);
            },
            cancellationToken);

    private static string Partition(string textHash) => TableKey.Of("text", textHash);

    private static TableEntity Row(IndexedRevision revision, CopyRecord copy) => new TableEntity(
        Partition(revision.TextHash!),
        string.Join(TableKey.Separator, TableKey.Rising(revision.AcceptedAt.ToUnixTimeMilliseconds()), TableKey.Rising(revision.Sequence), TableKey.Encode(revision.Incarnation)))
        .WithJson(copy, TableJson.Readable.CopyRecord);
}
