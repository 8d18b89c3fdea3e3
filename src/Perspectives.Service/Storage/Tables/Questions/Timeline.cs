using Azure.Data.Tables;
using Perspectives.Grouping;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>An actor's statements, newest first: its partition is gone along, and each article's header says whether it counts, until the page is full.</summary>
internal sealed class Timeline(StorageAccount account, Headers headers, RevisionTexts texts)
{
    private const char Letter = 't';
    private const string Entries = Ledger<ActorEntry, ActorMonth, ActorRecord>.Entries;

    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);

    public async Task<Page<TimelineStatement>> ReadAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var after = TablePosition.Read(Letter, page.After);
        var words = FoldedWords.Distinct(filter.Words);
        var outlet = FoldedKey.Of(filter.Outlet);
        if (key.Length == 0 || (filter.Outlet is not null && outlet is null))
            return PageCut.Empty<TimelineStatement>();
        var found = new List<TimelineStatement>();
        var joins = (await account.Joins.ReadAsync(cancellationToken)).Map;
        var keys = joins.MembersOf(joins.CanonicalOf(key));
        await foreach (var chunk in RowsOf(keys, TimeBounds.Of(filter.Published), after, outlet, page, cancellationToken).Chunk(Headers.ChunkOf(page)).WithCancellation(cancellationToken))
        {
            foreach (var ((rows, entry), header) in await headers.WithAsync(chunk, static row => row.Entry.ArticleId, cancellationToken))
            {
                if (header?.Answered?.OperationId == entry.OperationId)
                    found.AddRange((await ReadAsync(rows, entry, header, cancellationToken)).Where(statement => Fits(statement, filter, words) && !IsBefore(statement, after)));
            }

            if (found.Count > page.Size)
                break;
        }

        return PageCut.Of<TimelineStatement, TimelineStatement>(found, page, PositionOf, static all => all);
    }

    /// <summary>The article at the position is read again: it may have more statements.</summary>
    private IAsyncEnumerable<(IReadOnlyList<TableEntity> Rows, ActorEntry Entry)> RowsOf(
        IReadOnlyList<string> keys, TimeBounds bounds, TablePosition? after, string? outlet, PageRequest page, CancellationToken cancellationToken)
    {
        var from = EntryPlace.FirstIn(Entries, bounds);
        if (after is not null && EntryPlace.BeforeArticle(Entries, after.Value, after.Name) is var at && string.CompareOrdinal(at, from) > 0)
            from = at;
        return _actors.ReadRowsAsync(keys, from, EntryPlace.BehindIn(Entries, bounds), Headers.ChunkOf(page), cancellationToken)
            .Select(rows => (rows, _actors.Combine(rows)))
            .Where(entry => outlet is null || FoldedKey.Of(entry.Item2.Outlet) == outlet);
    }

    /// <summary>What the article's actors with these rows say, in the order of the text.</summary>
    private async Task<IEnumerable<TimelineStatement>> ReadAsync(IReadOnlyList<TableEntity> rows, ActorEntry entry, ArticleHeader header, CancellationToken cancellationToken)
    {
        var article = header.ToArticle();
        var description = new TimelineArticle(article.Id, article.Title, article.Outlet, article.PublishedAt, article.Revision, article.SameAs);
        var said = new List<TimelineStatement>();
        foreach (var row in rows)
        {
            var numbers = TimelineRows.ReadNumbers(row);
            var statements = TimelineRows.ReadStatements(row) ?? await ReadAnswerAsync(entry, numbers, cancellationToken);
            said.AddRange(statements.Select((statement, place) => new TimelineStatement(description, numbers[place], statement, entry.Name, entry.Role)));
        }

        return rows.Count == 1 ? said : said.OrderBy(static statement => statement.Number);
    }

    private async Task<Statement[]> ReadAnswerAsync(ActorEntry entry, int[] numbers, CancellationToken cancellationToken) =>
        await texts.FindAnswerAsync(entry.ArticleId, entry.OperationId, cancellationToken) is { } answer
            ? [.. StatementReader.Read(answer, numbers).Select(static found => found.Statement)]
            : [];

    private static bool Fits(TimelineStatement statement, TimelineFilter filter, List<string> words) =>
        (filter.Stance is not { } stance || statement.Statement.Stance == stance)
        && (words.Count == 0 || statement.Statement.Content.SelectMany(static piece => FoldedWords.Of(piece.Text)).ToHashSet(StringComparer.Ordinal).IsSupersetOf(words));

    private static bool IsBefore(TimelineStatement statement, TablePosition? after) => after is not null
        && statement.Article.Id == after.Name && statement.Article.PublishedAt.ToUnixTimeMilliseconds() == after.Value && statement.Number <= after.Number;

    private static string PositionOf(TimelineStatement statement) =>
        new TablePosition(statement.Article.PublishedAt.ToUnixTimeMilliseconds(), statement.Article.Id, statement.Number).Write(Letter);
}
