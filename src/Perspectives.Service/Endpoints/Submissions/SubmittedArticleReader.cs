using Microsoft.AspNetCore.Http;
using Perspectives.Articles;
using Perspectives.Service.Endpoints.Queries;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>
/// Makes an article of a request: of JSON, of text, or of a page. Of text and pages, what is known beside the text comes in the query. All that is wrong
/// is said at once.
/// </summary>
internal static class SubmittedArticleReader
{
    /// <summary>The article's own checks say how long they may be.</summary>
    private const int Unbounded = int.MaxValue;

    private static readonly QueryParameter Id = new("id", "Id of the article, for text and HTML; without one a hash of outlet, title and text.") { MaximumLength = Unbounded };
    private static readonly QueryParameter Title = new("title", "The headline, for text and HTML; without one that which is found.") { MaximumLength = Unbounded };
    private static readonly QueryParameter Outlet = new("outlet", "Who published the article, for text and HTML.") { MaximumLength = Unbounded };
    private static readonly QueryParameter PublishedAt = new("publishedAt", "Time of publication, for text and HTML; from 1600-01-01 to a year from now.") { Type = QueryParameterType.Time };
    private static readonly QueryParameter Tags = new("tags", "A tag, for text and HTML; may be repeated.") { Repeats = true, MaximumLength = Unbounded };

    public static readonly QueryParameter AnyLanguage = new("anyLanguage", "Whether articles in other languages than English are taken, to be read roughly.") { Type = QueryParameterType.Flag };

    /// <summary>All parameters where the id may be chosen, and where it stands in the path.</summary>
    public static readonly IReadOnlyList<QueryParameter> Parameters = [AnyLanguage, Id, Title, Outlet, PublishedAt, Tags];

    /// <inheritdoc cref="Parameters"/>
    public static readonly IReadOnlyList<QueryParameter> ParametersWithoutId = [AnyLanguage, Title, Outlet, PublishedAt, Tags];

    private static readonly QueryParameter[] ParametersOfJson = [AnyLanguage];

    /// <param name="request">With a body.</param>
    /// <param name="id">The article's id where the path has it; null where the body or the query may.</param>
    /// <param name="clock">By which times of publication are judged.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public static async Task<Checked<SubmittedArticle>> ReadAsync(HttpRequest request, string? id, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!ContentType.Read(request, ContentType.OfArticles).IsValid(out var type, out var problem)
            || !(await RequestBody.ReadAsync(request, BodyLimits.Article, cancellationToken)).IsValid(out var body, out problem))
        {
            return problem;
        }

        var article = type.Kind == ContentKind.Json ? ReadJson(request, body, id, clock) : ReadDocument(request, body, type, id, clock);
        return article.IsValid(out var read, out problem) ? new SubmittedArticle(read, body) : problem;
    }

    private static Checked<Article> ReadJson(HttpRequest request, ReadOnlyMemory<byte> body, string? id, TimeProvider clock)
    {
        var query = new QueryReader(request, ParametersOfJson);
        var options = new ArticleReaderOptions { Id = id, AnyLanguage = query.Flag(AnyLanguage), Clock = clock };
        var isRead = ArticleReader.TryReadJson(body.Span, options, out var article, out var errors);
        if (id is not null && JsonId.Find(body.Span) is { } other && other != id)
            errors = [.. errors, new ArticleError("invalid_field", "The id in the JSON is not the one in the address. Leave it out, or make them the same.", "id")];
        return isRead && errors.Count == 0 && query.Errors.Count == 0 ? article! : ArticleProblems.Of(errors, ArticleFields.OfJson, query.Errors);
    }

    private static Checked<Article> ReadDocument(HttpRequest request, ReadOnlyMemory<byte> body, ContentType type, string? id, TimeProvider clock)
    {
        var query = new QueryReader(request, id is null ? Parameters : ParametersWithoutId);
        if (!TextBody.Decode(body, type).IsValid(out var decoded, out var problem))
            return problem;
        var options = new ArticleReaderOptions
        {
            Id = id ?? query.Text(Id),
            Title = query.Text(Title),
            Outlet = query.Text(Outlet),
            PublishedAt = query.Time(PublishedAt),
            Tags = query.Texts(Tags),
            AnyLanguage = query.Flag(AnyLanguage),
            Clock = clock,
        };
        var isRead = type.Kind == ContentKind.Html
            ? ArticleReader.TryReadHtml(decoded.Text, options, out var article, out var errors)
            : ArticleReader.TryReadText(decoded.Text, options, out article, out errors);
        return isRead && query.Errors.Count == 0
            ? article! with { TextIsDerived = article.TextIsDerived || !decoded.IsAsSent }
            : ArticleProblems.Of(errors, ArticleFields.OfDocument, query.Errors);
    }
}
