using System.Text;
using CsCheck;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class ArticleReaderJsonTests
{
    [Fact]
    public static void All_fields_are_read_and_unknown_ones_ignored()
    {
        var article = Read("""
            { "id": "a-1", "title": "A title", "outlet": "Leeds Tribune", "publishedAt": "2026-05-03T14:30:00+02:00", "tags": ["bridges", "Leeds"],
              "section": { "name": ["News", 1, null] }, "text": "The mayor said no.\n\nThat was all of it." }
            """);

        Assert.Equal(("a-1", "A title", "Leeds Tribune"), (article.Id, article.Title, article.Outlet));
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 14, 30, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal(["bridges", "Leeds"], article.Tags);
        Assert.Equal("The mayor said no.\n\nThat was all of it.", article.Text);
        Assert.False(article.TextIsDerived);
    }

    [Fact]
    public static void Fields_that_are_null_are_as_if_left_out()
    {
        var article = Read("""{ "id": null, "title": null, "outlet": null, "publishedAt": null, "tags": null, "text": "The mayor said no." }""");

        Assert.Equal((null, null, null, 0), (article.Title, article.Outlet, article.PublishedAt, article.Tags.Count));
        Assert.Equal(32, article.Id.Length);
    }

    [Fact]
    public static void Given_values_win_over_those_of_the_JSON()
    {
        var article = Read("""{ "id": "theirs", "title": "Theirs", "tags": ["theirs"], "text": "The mayor said no." }""", new() { Id = "ours", Title = "Ours", Tags = ["ours"] });

        Assert.Equal(("ours", "Ours"), (article.Id, article.Title));
        Assert.Equal(["ours"], article.Tags);
    }

    [Theory]
    [InlineData("2026-05-03", "2026-05-03T00:00:00Z")]
    [InlineData("2026-05-03T14:30Z", "2026-05-03T14:30:00Z")]
    [InlineData("2026-05-03T14:30:00.123Z", "2026-05-03T14:30:00.123Z")]
    [InlineData("2026-05-03T14:30:00", "2026-05-03T14:30:00Z")]
    [InlineData("2026-05-03T14:30:00+0200", "2026-05-03T12:30:00Z")]
    public static void Times_are_read_as_ISO_8601_and_as_UTC_without_a_zone(string written, string time) => Assert.Equal(
        DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Read($$"""{ "publishedAt": "{{written}}", "text": "The mayor said no." }""").PublishedAt);

    [Theory]
    [InlineData("", "invalid_json", "The JSON is empty. Send {")]
    [InlineData("{ \"text\": \"No.\", }", "invalid_json", "column 18, at }. Names and texts stand in double quotes, with a comma between two and none after the last.")]
    [InlineData("[]", "invalid_json", "line 1, column 1")]
    [InlineData("\"text\"", "invalid_json", "not an object")]
    [InlineData("{\n  \"text\": \"The mayor\n\" }", "invalid_json", "line 2, column 21")]
    [InlineData("{ \"text\": \"No.\" } x", "invalid_json", "line 1, column 19")]
    [InlineData("{ \"text\": \"No.\" } {}", "invalid_json", "line 1, column 19")]
    [InlineData("{ \"text\": \"No.\", }", "invalid_json", "line 1, column 18")]
    [InlineData("{ /* a comment */ \"text\": \"No.\" }", "invalid_json", "line 1, column 3")]
    [InlineData("{ \"text\": \"No.\",\n \"text\": \"Yes.\" }", "invalid_json", "\"text\" at line 2, column 2 is given a second time")]
    [InlineData("{ \"text\": \"No.\", \"a\": 1, \"a\": 2 }", "invalid_json", "\"a\" at line 1, column 26 is given a second time")]
    [InlineData("{ \"text\": 5 }", "invalid_field", "\"text\" at line 1, column 11 must be a string, not a number.")]
    [InlineData("{ \"text\": [\"No.\"] }", "invalid_field", "must be a string, not a list.")]
    [InlineData("{ \"text\": \"No.\", \"title\": {} }", "invalid_field", "must be a string, not an object.")]
    [InlineData("{ \"text\": \"No.\", \"tags\": \"a\" }", "invalid_field", "\"tags\" at line 1, column 26 must be a list of strings, not a string.")]
    [InlineData("{ \"text\": \"No.\", \"tags\": [\"a\", 1] }", "invalid_field", "\"tags[1]\" at line 1, column 32 must be a string, not a number.")]
    [InlineData("{ \"text\": \"No.\", \"publishedAt\": \"May 3\" }", "invalid_field", "Write it like 2026-05-03T14:30:00Z.")]
    [InlineData("{ \"text\": \"No.\", \"id\": \"a/b\" }", "invalid_field", "The id must have 1 to 128")]
    [InlineData("{ \"text\": \"No \\uD83D.\" }", "invalid_unicode", "\"text\" at line 1, column 11 has half a surrogate pair")]
    [InlineData("{ \"text\": \"No.\", \"\\uDC00\": 1 }", "invalid_unicode", "A field's name")]
    [InlineData("{ \"title\": \"No\" }", "empty_text", "Give the article's words as \"text\".")]
    [InlineData("{ \"html\": \"<p>No</p>\" }", "empty_text", "\"html\" is not read here")]
    [InlineData("{ \"text\": null }", "empty_text", "empty or blank")]
    [InlineData("{ \"text\": \" \" }", "empty_text", "empty or blank")]
    public static void Bad_JSON_is_refused_with_its_place_and_what_to_do(string json, string code, string message)
    {
        var error = Assert.Single(ErrorsOf(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void All_errors_are_said_at_once()
    {
        var errors = ErrorsOf("""{ "id": "a b", "title": 1, "tags": [null, 2, "c", " "], "publishedAt": "soon", "text": "" }"""u8.ToArray());

        Assert.Equal("title, tags[0], tags[1], publishedAt, id, tags[3], text", string.Join(", ", errors.Select(error => error.Field)));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(40)]
    [InlineData(100_000)]
    public static void Deep_nesting_is_refused_as_such(int lists)
    {
        var json = "{ \"text\": \"No.\", \"a\": " + new string('[', lists) + new string(']', lists) + "}";

        Assert.StartsWith("The JSON is nested deeper than 32 at line 1, column 54.", Assert.Single(ErrorsOf(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void What_is_broken_before_it_is_deep_is_broken()
    {
        var json = "{ \"text\": \"No.\" \"a\": " + new string('[', 40);

        Assert.StartsWith("The JSON is broken at line 1, column 17", Assert.Single(ErrorsOf(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void Bytes_that_are_not_UTF_8_are_refused_with_their_place()
    {
        byte[] json = [.. "{ \"text\": \"caf"u8, 0xE9, .. "\" }"u8];

        Assert.Equal("The JSON is not valid UTF-8 at line 1, column 15. Send it as UTF-8.", Assert.Single(ErrorsOf(json)).Message);
    }

    [Fact]
    public static void Byte_order_mark_before_JSON_is_passed_over() =>
        Assert.True(ArticleReader.TryReadJson([0xEF, 0xBB, 0xBF, .. "{ \"text\": \"The mayor said no.\" }"u8], new(), out _, out _));

    [Fact]
    public static void Any_bytes_at_all_are_read_or_refused() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.OneOf("{", "}", "[", "]", "\"text\"", "\"tags\"", ":", ",", "\"\\uD800\"", "null", "1", " ").Array[0, 20].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))))
            .Sample(bytes => Assert.NotEqual(ArticleReader.TryReadJson(bytes, new(), out var article, out var errors), errors.Count > 0 && article is null));

    private static Article Read(string json, ArticleReaderOptions? options = null)
    {
        Assert.True(ArticleReader.TryReadJson(Encoding.UTF8.GetBytes(json), options ?? new(), out var article, out var errors), string.Join('\n', errors));
        return article;
    }

    private static IReadOnlyList<ArticleError> ErrorsOf(byte[] json)
    {
        Assert.False(ArticleReader.TryReadJson(json, new(), out _, out var errors));
        return errors;
    }
}
