using Perspectives.Grouping;

namespace Perspectives.Service.Storage;

/// <summary>The answer of the answered revision, with the text that its offsets count in.</summary>
/// <param name="Version">Version of the article; see <see cref="StoredArticle.Version"/>.</param>
/// <param name="Answer">With revision, time of publication and sameAs as stored.</param>
/// <param name="Text">The revision's text.</param>
public sealed record StoredAnswer(string Version, ArticlePerspectives Answer, string Text);
