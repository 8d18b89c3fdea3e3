using System.Runtime.CompilerServices;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Transfer;

/// <summary>The articles of a store.</summary>
internal sealed class StoreSource(ServiceStore opened) : IArticleSource
{
    private readonly IPerspectiveStore _store = opened.Get<IPerspectiveStore>();
    private readonly IPerspectiveIndex _index = opened.Get<IPerspectiveIndex>();

    public async IAsyncEnumerable<ExportedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (string? after = null; ;)
        {
            var page = await _index.ListArticlesAsync(new ArticleFilter(), new PageRequest(PageRequest.MaximumSize, after), cancellationToken);
            foreach (var article in page.Items)
            {
                if (await ReadAsync(article, cancellationToken) is { } exported)
                    yield return exported;
            }

            if (page.Next is null)
                yield break;
            after = page.Next;
        }
    }

    private async Task<ExportedArticle?> ReadAsync(StoredArticle? article, CancellationToken cancellationToken)
    {
        while (article is not null)
        {
            var answer = await _store.FindAnswerAsync(article.Id, cancellationToken);
            if (answer?.Version == article.Version)
                return new ExportedArticle(Describe(article), answer.Text, answer.Json);
            var text = answer is null ? await _store.FindTextAsync(article.Id, cancellationToken) : null;
            if (text?.Version == article.Version)
                return new ExportedArticle(Describe(article), text.Text, Answer: null);
            // It changed since it was listed.
            article = await _store.FindArticleAsync(article.Id, cancellationToken);
        }

        return null;
    }

    private static ExportedDescription Describe(StoredArticle article) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet,
        PublishedAt = article.PublishedAt,
        Tags = article.Tags,
        Language = article.Language,
        AcceptedAt = article.AcceptedAt,
        AnsweredAt = article.AnsweredAt,
        IsPending = article.IsPending,
    };
}
