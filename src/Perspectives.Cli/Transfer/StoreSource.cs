using System.Runtime.CompilerServices;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Transfer;

/// <summary>The articles of a store.</summary>
internal sealed class StoreSource(ServiceStore opened) : IArticleSource
{
    private const int NamesAtOnce = 100;

    private readonly IPerspectiveStore _store = opened.Get<IPerspectiveStore>();
    private readonly IPerspectiveIndex _index = opened.Get<IPerspectiveIndex>();
    private readonly IIdentityStore _identities = opened.Get<IIdentityStore>();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public UnreadParts Unread { get; } = new("exported");

    public async IAsyncEnumerable<ExportedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var article in ArticleWalk.ReadAsync(_index, Unread, cancellationToken))
        {
            if (await UnreadParts.TryAsync(() => ReadAsync(article, cancellationToken), () => Unread.AddArticle(article.Id)) is { } exported)
                yield return exported;
        }
    }

    public async IAsyncEnumerable<ExportedIdentity> ReadIdentitiesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var names in _names.Order(StringComparer.Ordinal).Chunk(NamesAtOnce))
        {
            var found = await UnreadParts.TryAsync(() => _identities.ReadNamesAsync(names, cancellationToken), Unread.AddIdentities);
            foreach (var (name, kept) in found?.OrderBy(static name => name.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, KeptName>>())
            {
                if (!kept.Record.IsEmpty)
                    yield return new ExportedIdentity { Name = name, Record = kept.Record };
            }
        }

        var joins = await UnreadParts.TryAsync(() => _identities.ReadJoinsAsync(cancellationToken), Unread.AddIdentities);
        foreach (var join in joins?.All.OrderBy(static join => join.Key, StringComparer.Ordinal) ?? Enumerable.Empty<ActorJoin>())
            yield return new ExportedIdentity { Join = join };
    }

    private async Task<ExportedDecision?> FindDecisionAsync(StoredArticle article, CancellationToken cancellationToken)
    {
        // Of a text that waits, nobody knows which operation the answered one had.
        if (article.IsPending
            || await UnreadParts.TryAsync(() => _identities.FindDecisionAsync(new Sighting(article.Id, article.OperationId), cancellationToken), Unread.AddIdentities) is not { } decision)
        {
            return null;
        }

        _names.UnionWith(decision.Names);
        return ExportedDecision.Of(decision);
    }

    private async Task<ExportedArticle?> ReadAsync(StoredArticle? article, CancellationToken cancellationToken)
    {
        while (article is not null)
        {
            var answer = await _store.FindAnswerAsync(article.Id, cancellationToken);
            if (answer?.Version == article.Version)
                return new ExportedArticle(Describe(article), answer.Text, answer.Json, await FindDecisionAsync(article, cancellationToken));
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
