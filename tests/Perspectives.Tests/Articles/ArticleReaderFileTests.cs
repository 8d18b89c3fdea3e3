using System.Text;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class ArticleReaderFileTests
{
    private const string Page = "<!doctype html><html><head><title>Bridge closed</title></head><body><p>The mayor said that the bridge was not safe.</p></body></html>";

    [Theory]
    [InlineData("bridge.txt")]
    [InlineData("bridge.md")]
    [InlineData("bridge")]
    [InlineData("bridge.text")]
    public static void Text_file_is_read_as_it_is(string name)
    {
        var article = Read(Encoding.UTF8.GetBytes(Reading.Body), name);

        Assert.Equal(Reading.Body, article.Text);
        Assert.Equal("bridge", article.Id);
        Assert.False(article.TextIsDerived);
    }

    [Theory]
    [InlineData("bridge.html")]
    [InlineData("BRIDGE.HTM")]
    [InlineData("bridge")]
    [InlineData("bridge.page")]
    public static void Page_is_known_by_its_extension_or_its_content(string name)
    {
        var article = Read(Encoding.UTF8.GetBytes(Page), name);

        Assert.Equal("The mayor said that the bridge was not safe.", article.Text);
        Assert.True(article.TextIsDerived);
    }

    [Theory]
    [InlineData("bridge.json", "bridge")]
    [InlineData("bridge", "bridge")]
    public static void JSON_is_known_by_its_extension_or_its_content(string name, string id) =>
        Assert.Equal(id, Read("{ \"text\": \"The mayor said no.\" }"u8.ToArray(), name).Id);

    [Fact]
    public static void Id_in_the_JSON_wins_over_the_name_of_the_file_and_a_given_one_over_both()
    {
        var json = "{ \"id\": \"own\", \"text\": \"The mayor said no.\" }"u8.ToArray();

        Assert.Equal("own", Read(json, "bridge.json").Id);
        Assert.Equal("given", Read(json, "bridge.json", new() { Id = "given" }).Id);
    }

    [Theory]
    [InlineData("some/folder/Brücke nach Köln (2).txt", "Brucke-nach-Koln-2")]
    [InlineData(@"C:\articles\a b.txt", "a-b")]
    [InlineData("v1.2_final~.txt", "v1.2_final~")]
    public static void Name_of_the_file_is_made_fit_to_be_an_id(string name, string id) => Assert.Equal(id, Read(Encoding.UTF8.GetBytes(Reading.Body), name).Id);

    [Fact]
    public static void Name_without_a_letter_that_an_id_may_have_leaves_the_id_to_the_text() =>
        Assert.Equal(Reading.Text(Reading.Body).Id, Read(Encoding.UTF8.GetBytes(Reading.Body), "桥.txt").Id);

    [Fact]
    public static void Text_in_another_encoding_than_UTF_8_is_derived()
    {
        var article = Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Reading.Body)], "bridge.txt");

        Assert.Equal(Reading.Body, article.Text);
        Assert.True(article.TextIsDerived);
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "a.pdf", "binary_content")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "a.txt", "binary_content")]
    [InlineData(new byte[0], "a.txt", "empty_text")]
    [InlineData(new byte[0], "a.html", "empty_text")]
    [InlineData(new byte[0], "a.json", "invalid_json")]
    [InlineData(new byte[] { 0x7B }, "a.json", "invalid_json")]
    public static void File_that_is_no_article_is_refused(byte[] bytes, string name, string code)
    {
        Assert.False(ArticleReader.TryReadFile(bytes, name, new(), out _, out var errors));
        Assert.Equal(code, Assert.Single(errors).Code);
    }

    [Fact]
    public static void Wrong_options_are_named_beside_what_is_wrong_with_the_file()
    {
        Assert.False(ArticleReader.TryReadFile("%PDF-1.7"u8, "a.pdf", new() { Id = "a b" }, out _, out var errors));

        Assert.Equal("binary_content, invalid_field", string.Join(", ", errors.Select(error => error.Code)));
    }

    private static Article Read(byte[] bytes, string name, ArticleReaderOptions? options = null)
    {
        Assert.True(ArticleReader.TryReadFile(bytes, name, options ?? new(), out var article, out var errors), string.Join('\n', errors));
        return article;
    }
}
