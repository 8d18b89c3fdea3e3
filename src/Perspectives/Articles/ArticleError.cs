namespace Perspectives.Articles;

/// <summary>Why something given is no article. <paramref name="Code"/> is for programs, <paramref name="Message"/> says to people what is wrong, where, and what to do.</summary>
/// <param name="Code">"empty_text", "unsupported_language" and so on: an open list.</param>
/// <param name="Message">One or two sentences.</param>
/// <param name="Field">The field of the article that is wrong ("text", "publishedAt"); null where it is the whole.</param>
public sealed record ArticleError(string Code, string Message, string? Field = null);
