using Perspectives.Articles;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Makes one problem of all that is wrong with a submitted article.</summary>
internal static class ArticleProblems
{
    private static readonly ProblemKind[] OfContent =
    [
        ProblemKind.InvalidJson,
        new(400, "unknown_encoding", "The text's encoding is not known"),
        new(400, "binary_content", "The body is no text"),
        new(413, "text_too_long", "The text is too long"),
        new(413, "html_too_long", "The text is too long"),
        new(422, "empty_text", "The article has no text"),
        new(422, "invalid_unicode", "The text has broken characters"),
        new(422, "unsupported_language", "The article's language is not supported"),
        new(422, "html_too_deep", "The page is nested too deep"),
        new(422, "invalid_field", "A field of the article is not valid"),
    ];

    /// <summary>All that may be wrong with a request that has an article as its body.</summary>
    public static IReadOnlyList<ProblemKind> Kinds { get; } =
    [
        ProblemKind.InvalidQuery, ProblemKind.MissingBody, .. OfContent, ProblemKind.InvalidArticle, ProblemKind.BodyTooLarge,
        ProblemKind.UnsupportedMediaType, ProblemKind.UnsupportedCharset, ProblemKind.UnsupportedEncoding,
    ];

    /// <param name="errors">Of the article; together with <paramref name="others"/> at least one.</param>
    /// <param name="fields">Where its fields stand.</param>
    /// <param name="others">What else is wrong with the request.</param>
    public static Problem Of(IEnumerable<ArticleError> errors, ArticleFields fields, IEnumerable<RequestError> others)
    {
        RequestError[] all = [.. others, .. errors.Select(error => new RequestError(error.Code, error.Message, fields.WhereIs(error.Field)))];
        // Of several kinds the coarsest: what cannot be read comes before what is too long, and that before what is not valid.
        var status = all.Select(error => KindOf(error.Code).Status).Min();
        return RequestErrors.FindProblem(all, ProblemKind.InvalidArticle with { Status = status }, KindOf)!;
    }

    /// <summary>What is wrong with an article's content, however it came; null where the code is none of these.</summary>
    public static ProblemKind? Find(string code) => OfContent.FirstOrDefault(kind => kind.Code == code);

    private static ProblemKind KindOf(string code) =>
        Find(code) ?? (code == ProblemKind.InvalidQuery.Code ? ProblemKind.InvalidQuery : ProblemKind.InvalidArticle with { Code = code });
}
