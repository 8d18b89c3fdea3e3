using CsCheck;
using Perspectives.Articles;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Tests.Storage.Documents;

public sealed class ContentHashTests
{
    // Few letters and short: parts that run into each other come up.
    private static readonly Gen<string> Part = Gen.Char["ab\0é"].Array[0, 3].Select(units => new string(units));

    private static readonly Gen<Article> AnyArticle =
        from text in Part
        from title in Gen.OneOf(Part, Gen.Const((string)null!))
        from outlet in Gen.OneOf(Part, Gen.Const((string)null!))
        from tags in Part.Array[0, 2]
        from day in Gen.Int[-1, 2]
        select new Article
        {
            Id = "a",
            Text = text,
            Title = title,
            Outlet = outlet,
            Tags = tags,
            PublishedAt = day < 0 ? null : DateTimeOffset.UnixEpoch.AddDays(day),
        };

    [Fact]
    public void Two_articles_have_the_same_hash_just_where_they_have_the_same_parts() => Gen.Select(AnyArticle, AnyArticle).Sample((one, other) =>
        Same(one, other) == ContentHash.Of(one).AsSpan().SequenceEqual(ContentHash.Of(other)));

    [Fact]
    public void The_hash_is_the_same_at_every_time_and_on_every_machine() => Assert.Equal(
        "AD980921DDF62937D475D2AE89B902AA16F3EC2C5436F7FCFA86C75A14CA91F3",
        Convert.ToHexString(ContentHash.Of(new Article { Id = "a", Outlet = "The Courier", Title = "Die Brücke", Text = "“No.”", Tags = ["x"], PublishedAt = DateTimeOffset.UnixEpoch })));

    [Fact]
    public void Id_and_what_follows_from_the_text_are_no_part_of_it()
    {
        var article = new Article { Id = "a", Text = "abc" };
        Assert.Equal(ContentHash.Of(article), ContentHash.Of(article with { Id = "b", BodyStart = 2, Boilerplate = [new TextSpan(0, 1)] }));
    }

    [Fact]
    public void The_same_time_in_another_zone_is_the_same_time()
    {
        var article = new Article { Id = "a", Text = "abc", PublishedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };
        Assert.Equal(ContentHash.Of(article), ContentHash.Of(article with { PublishedAt = article.PublishedAt.Value.ToOffset(TimeSpan.FromHours(2)) }));
    }

    private static bool Same(Article one, Article other) =>
        (one.Text, one.Title, one.Outlet, one.PublishedAt) == (other.Text, other.Title, other.Outlet, other.PublishedAt) && one.Tags.SequenceEqual(other.Tags);
}
