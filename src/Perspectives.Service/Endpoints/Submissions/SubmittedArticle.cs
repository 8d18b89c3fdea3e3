using Perspectives.Articles;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>An article as a request brought it.</summary>
/// <param name="Article">Checked.</param>
/// <param name="Body">The request's body.</param>
internal sealed record SubmittedArticle(Article Article, ReadOnlyMemory<byte> Body);
