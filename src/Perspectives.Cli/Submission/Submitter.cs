using System.Runtime.CompilerServices;
using Perspectives.Cli.Inputs;

namespace Perspectives.Cli.Submission;

/// <summary>Sends articles: lines of a file together, all others one by one. Gives the outcomes in their order.</summary>
internal sealed class Submitter(ArticleSender single, BatchSender batches)
{
    /// <exception cref="UsageException">The service refuses whoever sends them.</exception>
    /// <exception cref="Remote.ServiceCallException">The service cannot be asked.</exception>
    public async IAsyncEnumerable<SubmissionOutcome> SendAsync(IEnumerable<OutgoingArticle> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<OutgoingArticle>();
        foreach (var article in RefuseRepeatedIds(articles))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var belongs = article is { Error: null, Kind: OutgoingKind.Line };
            if (belongs)
                batch.Add(article);
            if (!belongs || batch.Count == BatchSender.MostArticles || batch.Sum(line => line.Content.LongLength) >= BatchSender.EnoughBytes)
            {
                foreach (var outcome in await SendAsync(batch, cancellationToken))
                    yield return outcome;
            }

            if (article.Error is { } error)
                yield return SubmissionOutcome.Refused(article, error.Code, error.Message);
            else if (!belongs)
                yield return await single.SendAsync(article, cancellationToken);
        }

        foreach (var outcome in await SendAsync(batch, cancellationToken))
            yield return outcome;
    }

    private async Task<IReadOnlyList<SubmissionOutcome>> SendAsync(List<OutgoingArticle> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
            return [];
        var outcomes = await batches.SendAsync([.. batch], cancellationToken);
        batch.Clear();
        return outcomes;
    }

    /// <summary>Of two articles with one id the second would replace the first before anybody has seen it.</summary>
    private static IEnumerable<OutgoingArticle> RefuseRepeatedIds(IEnumerable<OutgoingArticle> articles)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            yield return article is { Error: null, Id: { } id } && !firsts.TryAdd(id, article.Name)
                ? article with { Error = UniqueIds.Repeated(id, firsts[id], "sent") }
                : article;
        }
    }
}
