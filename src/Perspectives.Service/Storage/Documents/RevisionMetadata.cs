using Perspectives.Articles;

namespace Perspectives.Service.Storage.Documents;

/// <summary>All of a revision's article but the text, as it is written down; starts and ends of boilerplate in turn.</summary>
internal sealed record RevisionMetadata(
    string? Title, string? Outlet, DateTimeOffset PublishedAt, string[] Tags, string Language, int BodyStart, int[] Boilerplate)
{
    public static RevisionMetadata Of(Article article, DateTimeOffset publishedAt) => new(
        article.Title,
        article.Outlet,
        publishedAt,
        [.. article.Tags],
        article.Language,
        article.BodyStart,
        [.. article.Boilerplate.SelectMany(span => (int[])[span.Start, span.End])]);

    public Article ToArticle(string id, string text, bool textIsDerived) => new()
    {
        Id = id,
        Title = Title,
        Outlet = Outlet,
        PublishedAt = PublishedAt,
        Tags = Tags,
        Language = Language,
        TextIsDerived = textIsDerived,
        Text = text,
        BodyStart = BodyStart,
        Boilerplate = [.. Boilerplate.Chunk(2).Select(span => new TextSpan(span[0], span[1]))],
    };
}
