using System.Text;
using CsCheck;
using Perspectives.Articles;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Tests.Queues;

public sealed class ArticleMessageTests
{
    private const string Sentence = "The minister said on Monday that the new bridge over the river would open in May, and that the old one would be kept for cyclists.";

    [Fact]
    public void Message_of_an_operation_gives_its_id_back() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 64].Sample(id => Assert.Equal(id, ArticleMessage.Read(ArticleMessage.ForOperation(id)).OperationId));

    [Fact]
    public void Article_in_json_is_read_with_its_fields()
    {
        var content = Read($$"""{"id":"bridge-1","title":"Bridge to open","outlet":"The Courier","text":"{{Sentence}}"}""");
        Assert.Equal(("bridge-1", "Bridge to open", "The Courier", Sentence), (content.Article?.Id, content.Article?.Title, content.Article?.Outlet, content.Article?.Text));
    }

    [Fact]
    public void Article_that_is_written_is_read_as_it_was()
    {
        var article = new Article
        {
            Id = "bridge-1",
            Title = "Brücke — «auf»",
            Outlet = "The Courier",
            PublishedAt = new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.FromHours(1)),
            Tags = ["bridge", "öffnung"],
            Text = Sentence,
        };
        var written = ArticleMessage.ForArticle(article);
        Assert.Contains("«auf»", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        var read = ArticleMessage.Read(written).Article!;
        Assert.Equal((article.Id, article.Title, article.Outlet, article.PublishedAt, article.Text), (read.Id, read.Title, read.Outlet, read.PublishedAt, read.Text));
        Assert.Equal(article.Tags, read.Tags);
    }

    [Fact]
    public void Page_is_read_as_html() =>
        Assert.Equal(Sentence, Read($"<!doctype html><html><body><article><p>{Sentence}</p></article></body></html>").Article?.Text.Trim());

    [Theory]
    [InlineData(Sentence)]
    [InlineData("[Update] " + Sentence)]
    [InlineData("<< " + Sentence)]
    public void Anything_else_is_read_as_plain_text(string body) => Assert.Equal(body, Read(body).Article?.Text);

    [Theory]
    [InlineData("", "empty_text")]
    [InlineData("{\"title\":\"No text\"}", "empty_text")]
    [InlineData("{\"operation\":7}", "empty_text")]
    [InlineData("{\"text\":\"broken", "invalid_json")]
    [InlineData("{broken json", "invalid_json")]
    [InlineData("\ufeff \n{broken json", "invalid_json")]
    [InlineData("[ {\"text\":\"" + Sentence + "\"} ]", "invalid_json")]
    [InlineData("[\"" + Sentence, "invalid_json")]
    [InlineData("\u0000\u0001\u0002\u0003", "binary_content")]
    public void What_is_no_article_says_why(string body, string code)
    {
        var content = Read(body);
        Assert.Equal((null, null), (content.OperationId, content.Article));
        Assert.Equal(code, content.Error?.Code);
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        var content = ArticleMessage.Read(bytes);
        Assert.Single([content.OperationId is not null, content.Article is not null, content.Error is not null], isThere => isThere);
    });

    private static MessageContent Read(string body) => ArticleMessage.Read(Encoding.UTF8.GetBytes(body));
}
