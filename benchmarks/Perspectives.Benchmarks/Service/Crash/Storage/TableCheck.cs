using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Holds every row of the tables to the articles' headers: none is missing, none is left over, and sums are those of what they sum.</summary>
internal static class TableCheck
{
    /// <returns>The number of rows.</returns>
    /// <exception cref="CheckFailedException">A row is missing, left over or wrong.</exception>
    public static int Run(TableWalk walk)
    {
        var partitions = walk.Headers.Values.ToDictionary(header => TableKey.Encode(header.Id), StringComparer.Ordinal);
        foreach (var row in walk.Of("articles"))
            CheckArticleRow(row, partitions.GetValueOrDefault(row.PartitionKey));
        foreach (var header in walk.Headers.Values)
            CheckArticle(walk, header);
        CheckLists(walk);
        CheckLedger(walk, "actors", TableJson.Readable.ActorEntry, TableJson.Readable.LedgerRecordActorRecord, entry => (entry.ArticleId, entry.OperationId, entry.Stances.Total),
            revision => revision.Actors.Select(actor => actor.Key), record => (record.Summary.ArticleCount, record.Stances.Total));
        CheckLedger(walk, "outlets", TableJson.Readable.OutletEntry, TableJson.Readable.LedgerRecordOutletRecord, entry => (entry.ArticleId, entry.OperationId, entry.IsCopy ? 0 : entry.All.Total),
            revision => FoldedKey.Of(revision.Outlet) is { } outlet ? [outlet] : [], record => (record.Summary.ArticleCount, record.Stances.Total));
        CheckPlaces(walk);
        CheckRest(walk);
        return ((string[])["articles", "lists", "actors", "actorindex", "outlets", "operations"]).Sum(table => walk.Of(table).Count());
    }

    private static void CheckArticleRow(TableEntity row, ArticleHeader? header)
    {
        // Operations stay when their article goes, so that none is accepted again.
        if (row.RowKey == "article" || row.RowKey.StartsWith("work-", StringComparison.Ordinal))
            return;
        if (header is null || !header.Has(ArticleRows.OperationOf(row)!))
            throw Left("articles", row);
    }

    private static void CheckArticle(TableWalk walk, ArticleHeader header)
    {
        if (header.IsPending || header.Answered?.OperationId != header.Last.OperationId)
            throw new CheckFailedException($"The article {header.Id} does not show its last text as answered.");
        var keys = walk.Of("articles").Where(row => row.PartitionKey == TableKey.Encode(header.Id)).Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        foreach (var key in (string[])[ArticleRows.TextKey(header.Visible.OperationId), ArticleRows.AnswerKey(header.Visible.OperationId), ArticleRows.IndexKey(header.Visible.OperationId)])
        {
            if (!keys.Contains(key))
                throw new CheckFailedException($"The article {header.Id} has no {key}.");
        }
    }

    private static void CheckLists(TableWalk walk)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in walk.Of("lists"))
        {
            var isThere = row.PartitionKey == "lists"
                ? walk.Headers.TryGetValue(row.GetString("articleId"), out var header) && header.Visible.OperationId == row.GetString("operationId")
                : row.ReadJson(TableJson.Readable.CopyRecord) is var copy && walk.Headers.TryGetValue(copy.ArticleId, out var same) && same.Incarnation == copy.Incarnation
                    && TableKey.Of("text", same.Visible.TextHash) == row.PartitionKey;
            if (!isThere)
                throw Left("lists", row);
            listed.Add($"{row.PartitionKey}, {row.RowKey}");
        }

        foreach (var revision in walk.Revisions)
        {
            foreach (var list in revision.Lists)
            {
                if (!listed.Contains($"lists, {EntryPlace.Of(revision).KeyIn(TableKey.Encode(list))}"))
                    throw new CheckFailedException($"The article {revision.ArticleId} is missing from the list {list}.");
            }
        }
    }

    private static void CheckLedger<TEntry, TRecord>(
        TableWalk walk,
        string table,
        JsonTypeInfo<TEntry> entryType,
        JsonTypeInfo<LedgerRecord<TRecord>> recordType,
        Func<TEntry, (string ArticleId, string OperationId, long Statements)> read,
        Func<IndexedRevision, IEnumerable<string>> keysOf,
        Func<TRecord, (long Articles, long Statements)> sum)
        where TRecord : class
    {
        var expected = walk.Revisions.SelectMany(revision => keysOf(revision).Select(key => (TableKey.Encode(key), revision.ArticleId))).ToHashSet();
        foreach (var ledger in walk.Of(table).GroupBy(row => row.PartitionKey, StringComparer.Ordinal))
        {
            var entries = ledger.Where(row => row.RowKey.StartsWith("t|", StringComparison.Ordinal)).Select(row => (Row: row, Entry: read(row.ReadJson(entryType)))).ToList();
            foreach (var (row, entry) in entries)
            {
                if (!walk.Headers.TryGetValue(entry.ArticleId, out var header) || header.Visible.OperationId != entry.OperationId || !expected.Remove((ledger.Key, entry.ArticleId)))
                    throw Left(table, row);
            }

            var record = ledger.Single(row => row.RowKey == "record").ReadJson(recordType);
            var sums = record.Value is { } value ? sum(value) : default;
            if (sums != (entries.Count, entries.Sum(entry => entry.Entry.Statements)))
                throw new CheckFailedException($"{table} has sums of {sums} for {ledger.Key}, and entries of ({entries.Count}, {entries.Sum(entry => entry.Entry.Statements)}).");
            if (entries.Count == 0 && ledger.Count() > 1)
                throw Left(table, ledger.First(row => row.RowKey != "record"));
        }

        if (expected.FirstOrDefault() is var (key, article) && key is not null)
            throw new CheckFailedException($"{table} lacks the entry of article {article} for {key}.");
    }

    private static void CheckPlaces(TableWalk walk)
    {
        var wanted = walk.Of("actors").Where(row => row.RowKey == "record").SelectMany(row => PlacesOf(row, row.ReadJson(TableJson.Readable.LedgerRecordActorRecord)))
            .Concat(walk.Of("outlets").Where(row => row.RowKey == "record").SelectMany(row => PlacesOf(row, row.ReadJson(TableJson.Readable.LedgerRecordOutletRecord))))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in walk.Of("actorindex"))
        {
            if (!wanted.Remove($"{row.PartitionKey}, {row.RowKey}"))
                throw Left("actorindex", row);
        }

        if (wanted.FirstOrDefault() is { } missing)
            throw new CheckFailedException($"actorindex lacks {missing}.");
    }

    private static IEnumerable<string> PlacesOf<T>(TableEntity row, LedgerRecord<T> record)
        where T : class => record.Placing is null
        ? record.Placed.Select(place => $"{place.Partition}, {place.Row}")
        : throw new CheckFailedException($"The places of {row.PartitionKey} are not known to be right.");

    private static void CheckRest(TableWalk walk)
    {
        if (walk.Of("operations").FirstOrDefault(row => row.RowKey != "operation") is { } waiting)
            throw Left("operations", waiting);
        if (walk.Of("poison").FirstOrDefault() is { } poison)
            throw Left("poison", poison);
        var named = walk.Of("articles").Select(row => row.GetString(LongBytes.Blob)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (walk.Blobs.Find(blob => !named.Contains(blob)) is { } left)
            throw new CheckFailedException($"The blob {left} is of nothing.");
    }

    private static CheckFailedException Left(string table, TableEntity row) => new($"The table {table} has a row of nothing: {row.PartitionKey}, {row.RowKey}.");
}
