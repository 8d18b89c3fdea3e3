using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Cli.Archives;

/// <summary>What a report says of an archive, asked of its index: names that were joined are one, and copies are left out as everywhere.</summary>
internal sealed class ArchiveReader(IPerspectiveIndex index)
{
    private const int MostOutlets = 20;

    public async Task<ArchiveFacts> CountAsync(CancellationToken cancellationToken)
    {
        var facts = new ArchiveFacts(0, 0, First: null, Last: null);
        for (string? after = null; ;)
        {
            var page = await index.ListArticlesAsync(new ArticleFilter(), new PageRequest(PageRequest.MaximumSize, after), cancellationToken);
            foreach (var article in page.Items.Where(static article => article.State == ArticleState.Answered))
            {
                // Newest first.
                facts = article.SameAs is null
                    ? facts with { Articles = facts.Articles + 1, First = article.PublishedAt, Last = facts.Last ?? article.PublishedAt }
                    : facts with { Copies = facts.Copies + 1 };
            }

            if (page.Next is null)
                return facts;
            after = page.Next;
        }
    }

    /// <summary>Those with most statements.</summary>
    public Task<IReadOnlyList<OutletComparison>> CompareOutletsAsync(CancellationToken cancellationToken) =>
        index.CompareAsync(new ComparisonFilter { Most = MostOutlets }, cancellationToken);

    /// <summary>Those who are quoted most, by their statements without those in copies.</summary>
    public async Task<IReadOnlyList<QuotedActor>> ListActorsAsync(int most, CancellationToken cancellationToken)
    {
        var listed = await index.ListActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }, new PageRequest(most), cancellationToken);
        var actors = new List<QuotedActor>();
        foreach (var summary in listed.Items)
            actors.Add(new QuotedActor(summary, await index.CountStancesAsync(summary.Key, TimeRange.All, cancellationToken)));
        return [.. actors.OrderByDescending(static actor => actor.Stances.Total).ThenBy(static actor => actor.Summary.Key, StringComparer.Ordinal)];
    }

    /// <summary>Of each side that the actor takes, the statement that is most surely on it, among the newest.</summary>
    public async Task<IReadOnlyList<TimelineStatement>> ReadStrongestAsync(QuotedActor actor, CancellationToken cancellationToken)
    {
        var strongest = new List<TimelineStatement>();
        foreach (var side in StanceLabel.OfStatements.Where(side => side != Stance.Neutral && actor.Stances[side] > 0))
        {
            var newest = await index.ReadTimelineAsync(actor.Summary.Key, new TimelineFilter { Stance = side }, new PageRequest(PageRequest.MaximumSize), cancellationToken);
            if (newest.Items.Where(static statement => statement.Article.SameAs is null).MaxBy(statement => StrengthOf(statement, side)) is { } found)
                strongest.Add(found);
        }

        return strongest;
    }

    private static double StrengthOf(TimelineStatement said, Stance side) => said.Statement.Confidence * said.Statement.Scores[side];
}
