using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Transfer;

/// <summary>The articles of a service, over its API.</summary>
internal sealed class ServiceSource(ServiceClient client) : IArticleSource
{
    /// <summary>A service says of nothing that it is damaged for good.</summary>
    public UnreadParts Unread { get; } = new("exported");

    public async IAsyncEnumerable<ExportedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in client.ListAsync("/api/articles", Query.Empty, int.MaxValue, cancellationToken))
        {
            if (await ReadAsync(item, cancellationToken) is { } exported)
                yield return exported;
        }
    }

    /// <summary>The API says who is who, but not what it knows that from.</summary>
    public IAsyncEnumerable<ExportedIdentity> ReadIdentitiesAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<ExportedIdentity>();

    private async Task<ExportedArticle?> ReadAsync(JsonElement? listed, CancellationToken cancellationToken)
    {
        while (listed?.Deserialize(ServiceJson.Readable.ArticleResponse) is { } article)
        {
            var address = $"/api/articles/{article.Id}";
            // Revisions are compared: what is read in three requests must be of one moment.
            var answer = article.Revision > 0 ? await FindAsync($"{address}/perspectives", cancellationToken) : null;
            var text = await FindAsync($"{address}/text", cancellationToken);
            listed = (await FindAsync(address, cancellationToken))?.Json;
            if (text is not null && (article.Revision == 0 || answer is not null) && listed?.GetProperty("revision").GetInt32() == article.Revision)
            {
                // No bytes would be taken for an answer of none.
                return new ExportedArticle(Describe(article), text.Text, answer is null ? null : (ReadOnlyMemory<byte>?)answer.Body);
            }
        }

        return null;
    }

    private async Task<ServiceAnswer?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(HttpMethod.Get, path, content: null, cancellationToken);
        return answer switch
        {
            { Problem: null } => answer,
            { Status: HttpStatusCode.NotFound or HttpStatusCode.Conflict } => null,
            _ => throw ServiceClient.Refusal(answer),
        };
    }

    private static ExportedDescription Describe(ArticleResponse article) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet,
        PublishedAt = article.PublishedAt,
        Tags = article.Tags,
        Language = article.Language,
        AcceptedAt = article.AcceptedAt,
        AnsweredAt = article.AnsweredAt,
        IsPending = article.Pending,
    };
}
