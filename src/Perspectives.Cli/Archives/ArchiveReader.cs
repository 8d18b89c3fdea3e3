using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Cli.Archives;

/// <summary>What a report says of an archive, asked of its index: names that were joined are one, and copies are left out as everywhere.</summary>
/// <remarks>What lies in damaged parts of the store is left out, and counted in <paramref name="unread"/>.</remarks>
internal sealed class ArchiveReader(IPerspectiveIndex index, UnreadParts unread)
{
    private const int MostOutlets = 20;

    public async Task<ArchiveFacts> CountAsync(CancellationToken cancellationToken)
    {
        var facts = new ArchiveFacts(0, 0, First: null, Last: null);
        await foreach (var article in ArticleWalk.ReadAsync(index, unread, cancellationToken))
        {
            if (article.State != ArticleState.Answered)
                continue;
            // Newest first.
            facts = article.SameAs is null
                ? facts with { Articles = facts.Articles + 1, First = article.PublishedAt, Last = facts.Last ?? article.PublishedAt }
                : facts with { Copies = facts.Copies + 1 };
        }

        return facts;
    }

    /// <summary>Those with most statements.</summary>
    public async Task<IReadOnlyList<OutletComparison>> CompareOutletsAsync(CancellationToken cancellationToken) =>
        await UnreadParts.TryAsync(() => index.CompareAsync(new ComparisonFilter { Most = MostOutlets }, cancellationToken), unread.AddSums) ?? [];

    /// <summary>Those who are quoted most, by their statements without those in copies.</summary>
    public async Task<IReadOnlyList<QuotedActor>> ListActorsAsync(int most, CancellationToken cancellationToken)
    {
        var listed = await UnreadParts.TryAsync(() => index.ListActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }, new PageRequest(most), cancellationToken), unread.AddSums);
        var actors = new List<QuotedActor>();
        foreach (var summary in listed?.Items ?? [])
        {
            if (await UnreadParts.TryAsync(() => index.CountStancesAsync(summary.Key, TimeRange.All, cancellationToken), unread.AddSums) is { } stances)
                actors.Add(new QuotedActor(summary, stances));
        }

        return [.. actors.OrderByDescending(static actor => actor.Stances.Total).ThenBy(static actor => actor.Summary.Key, StringComparer.Ordinal)];
    }

    /// <summary>Of each side that the actor takes, the statement that is most surely on it, among the newest.</summary>
    public async Task<IReadOnlyList<TimelineStatement>> ReadStrongestAsync(QuotedActor actor, CancellationToken cancellationToken)
    {
        var strongest = new List<TimelineStatement>();
        foreach (var side in StanceLabel.OfStatements.Where(side => side != Stance.Neutral && actor.Stances[side] > 0))
        {
            var filter = new TimelineFilter { Stance = side, Unread = unread.AddArticle };
            var newest = await UnreadParts.TryAsync(() => index.ReadTimelineAsync(actor.Summary.Key, filter, new PageRequest(PageRequest.MaximumSize), cancellationToken), unread.AddSums);
            if (newest?.Items.Where(static statement => statement.Article.SameAs is null).MaxBy(statement => StrengthOf(statement, side)) is { } found)
                strongest.Add(found);
        }

        return strongest;
    }

    private static double StrengthOf(TimelineStatement said, Stance side) => said.Statement.Confidence * said.Statement.Scores[side];
}
