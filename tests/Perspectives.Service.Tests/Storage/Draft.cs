using Perspectives.Articles;

namespace Perspectives.Service.Tests.Storage;

/// <summary>An article with what its answer will be.</summary>
public sealed record Draft(Article Article, IReadOnlyList<Said> Said)
{
    public Draft In(string? outlet) => this with { Article = Article with { Outlet = outlet } };

    public Draft Titled(string? title) => this with { Article = Article with { Title = title } };

    public Draft Tagged(params string[] tags) => this with { Article = Article with { Tags = tags } };

    public Draft At(DateTimeOffset? time) => this with { Article = Article with { PublishedAt = time } };

    public Draft As(string id) => this with { Article = Article with { Id = id } };
}
