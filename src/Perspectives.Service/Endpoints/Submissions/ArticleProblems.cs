using Perspectives.Articles;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Makes one problem of all that is wrong with a submitted article.</summary>
internal static class ArticleProblems
{
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

    private static ProblemKind KindOf(string code) => code switch
    {
        "invalid_query" => ProblemKind.InvalidQuery,
        "invalid_json" => new(400, code, "The JSON cannot be read"),
        "unknown_encoding" => new(400, code, "The text's encoding is not known"),
        "binary_content" => new(400, code, "The body is no text"),
        "text_too_long" or "html_too_long" => new(413, code, "The text is too long"),
        "empty_text" => new(422, code, "The article has no text"),
        "invalid_unicode" => new(422, code, "The text has broken characters"),
        "unsupported_language" => new(422, code, "The article's language is not supported"),
        "html_too_deep" => new(422, code, "The page is nested too deep"),
        "invalid_field" => new(422, code, "A field of the article is not valid"),
        _ => ProblemKind.InvalidArticle with { Code = code },
    };
}
