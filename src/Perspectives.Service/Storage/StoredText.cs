namespace Perspectives.Service.Storage;

/// <summary>An article's text: of the answered revision or, while none is answered, of the accepted one.</summary>
/// <param name="Version">Version of the article; see <see cref="StoredArticle.Version"/>.</param>
/// <param name="Revision">Whose text it is.</param>
/// <param name="Text">Whole and unchanged.</param>
public sealed record StoredText(string Version, int Revision, string Text);
