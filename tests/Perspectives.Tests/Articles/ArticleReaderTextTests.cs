using CsCheck;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class ArticleReaderTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("\uFEFF\u200E\0")]
    public static void Text_without_a_visible_character_is_refused(string text)
    {
        var error = Assert.Single(Reading.ErrorsOfText(text));

        Assert.Equal(new ArticleError("empty_text", "The text is empty or blank. Give the words of an article.", "text"), error);
    }

    [Fact]
    public static void Text_over_the_limit_is_refused_and_not_cut()
    {
        var text = string.Concat(Enumerable.Repeat("The end is near. ", 58_824));

        Assert.Equal(1_000_000, Reading.Text(text[..1_000_000]).Text.Length);
        var error = Assert.Single(Reading.ErrorsOfText(text[..1_000_001]));
        Assert.Equal("text_too_long", error.Code);
        Assert.Equal("The text has 1,000,001 UTF-16 units, and at most 1,000,000 are read. It is not cut: send it in parts.", error.Message);
    }

    [Fact]
    public static void Half_a_surrogate_pair_is_refused_with_its_place()
    {
        var error = Assert.Single(Reading.ErrorsOfText("The mayor 😀\nsaid \uD83D no."));

        Assert.Equal("invalid_unicode", error.Code);
        Assert.Equal("text has half a surrogate pair (U+D83D) at line 2, column 6 (offset 18). It was probably cut inside a character: cut it elsewhere.", error.Message);
    }

    [Theory]
    [InlineData("The mayor said \0 that it was\u0007 not safe for the town.")]
    [InlineData("The mayor said \u202Ethat\u202C it was \u200Fnot safe\u2066 for the town.")]
    [InlineData("The mayor said it was not safe.\r\n\r\nThe end of it.\r\n")]
    [InlineData("\uFEFFThe mayor said it was not safe for the town.")]
    public static void Odd_characters_stay_in_the_text(string text)
    {
        var article = Reading.Text(text);

        Assert.Equal(text, article.Text);
        Assert.False(article.TextIsDerived);
    }

    [Fact]
    public static void All_errors_are_said_at_once()
    {
        var errors = Reading.ErrorsOfText(" ", new() { Id = "a b", Outlet = new string('x', 301), Tags = ["", "fine"] });

        Assert.Equal("id, outlet, tags[0], text", string.Join(", ", errors.Select(error => error.Field)));
    }

    [Fact]
    public static void Given_values_are_kept()
    {
        var time = new DateTimeOffset(2026, 5, 3, 14, 30, 0, TimeSpan.Zero);

        var article = Reading.Text(Reading.Body, new() { Id = "a-1", Title = " A title ", Outlet = "Leeds Tribune", PublishedAt = time, Tags = ["bridges"] });

        Assert.Equal(("a-1", "A title", "Leeds Tribune", time), (article.Id, article.Title, article.Outlet, article.PublishedAt));
        Assert.Equal(["bridges"], article.Tags);
    }

    [Fact]
    public static void Article_without_an_id_gets_one_from_outlet_title_and_text()
    {
        var id = Reading.Text(Reading.Body).Id;

        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Equal(id, Reading.Text(Reading.Body).Id);
        Assert.NotEqual(id, Reading.Text(Reading.Body + " ").Id, StringComparer.Ordinal);
        Assert.NotEqual(id, Reading.Text(Reading.Body, new() { Outlet = "Leeds Tribune" }).Id, StringComparer.Ordinal);
    }

    [Fact]
    public static void Any_string_at_all_becomes_errors_or_an_article_of_that_very_text() =>
        Gen.Char['\0', '\uFFFF'].Array[0, 200].Select(units => new string(units)).Sample(IsReadOrRefused);

    [Fact]
    public static void Any_lines_of_a_page_become_an_article_with_ordered_boilerplate()
    {
        var line = Gen.OneOf(
            "", " ", "World News", "By Jane Doe", "Advertisement", "Related", "Bridge closed", "Photo: Jane Doe", "LEEDS — The bridge is closed.", "\"No,\" she said. (AP Photo/Jane Doe)",
            "May 3, 2024", "The bridge is closed.", "# Heading", "KATHMANDU: The clouds come up the valley at about eleven in the morning, as always.", "\u2028", "Share | Tweet");
        Gen.Select(line.Array[1, 12], Gen.OneOf("\n", "\r\n", "\r", "\u2029", "\n\n")).Select((lines, gap) => string.Join(gap, lines)).Sample(IsReadOrRefused);
    }

    [Fact]
    public static void A_headline_with_a_control_character_can_be_given_as_the_title()
    {
        const string Text = "Bridge\tclosed for repairs\n\nThe mayor said no.";
        Assert.True(ArticleReader.TryReadText(Text, new(), out var found, out _));
        Assert.Equal("Bridge closed for repairs", found.Title);
        Assert.True(ArticleReader.TryReadText(Text, new() { Title = found.Title }, out var given, out _));
        Assert.Equal(found.BodyStart, given.BodyStart);
        Assert.False(ArticleReader.TryReadText(Text, new() { Title = "Bridge\tclosed" }, out _, out var errors));
        Assert.Equal(("invalid_field", "title"), (Assert.Single(errors).Code, errors[0].Field));
    }

    private static void IsReadOrRefused(string text)
    {
        if (!ArticleReader.TryReadText(text, new() { AnyLanguage = true }, out var article, out var errors))
        {
            Assert.NotEmpty(errors);
            return;
        }

        Assert.Empty(errors);
        Assert.Same(text, article.Text);
        Assert.InRange(article.BodyStart, 0, text.Length);
        var last = 0;
        foreach (var span in article.Boilerplate)
        {
            Assert.InRange(span.Start, last, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            last = span.End;
        }
    }
}
