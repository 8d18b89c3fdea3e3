using CsCheck;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class ArticleReaderHtmlTests
{
    private const string Paragraphs = """
        <p>The council voted on Tuesday to close the bridge for the winter, and nobody could say when it would open again, since the engineers' report
           is <em>not</em> finished.</p>
        <p>&ldquo;It is not safe,&rdquo; the mayor said&nbsp;on Monday. &#8220;I would not cross it with my children, and I would not ask anybody else to.&#8221;</p>
        <p>Traders on both banks were angry, saying that they had lost half of their customers since the first cracks were found in the autumn.</p>
        <blockquote>We will not wait for another winter.</blockquote>
        <ul><li>The bridge was built in 1908</li><li>It was closed in 1911</li></ul>
        """;

    private const string Page = $$"""
        <!doctype html>
        <html lang="en">
        <head>
          <title>Council closes bridge | Leeds Tribune</title>
          <meta property="og:title" content="Council closes bridge for the winter | Leeds Tribune">
          <meta property="og:site_name" content="Leeds Tribune">
          <meta property="article:published_time" content="2026-05-03T14:30:00Z">
          <meta property="article:tag" content="bridges"><meta property="article:tag" content="Leeds">
          <style>p { color: red }</style>
          <script>var said = "The script said nothing.";</script>
        </head>
        <body>
          <nav><a href="/">Home</a> <a href="/news">News</a></nav>
          <article>
            <h1>Council closes bridge for the winter</h1>
            <figure><img src="bridge.jpg"><figcaption>The bridge, he said, on Monday</figcaption></figure>
            <button>Share</button>
            {{Paragraphs}}
            <script>document.write("said the script")</script>
            <aside>Read more: The other bridge</aside>
            <p>One line<br>and another that makes a paragraph of it, so that nobody doubts it belongs to the article and to nothing else.</p>
          </article>
          <footer>© 2026 Leeds Tribune</footer>
        </body>
        </html>
        """;

    [Fact]
    public static void Main_text_is_read_in_blocks_without_scripts_captions_and_controls() => Assert.Equal(
        """
        The council voted on Tuesday to close the bridge for the winter, and nobody could say when it would open again, since the engineers' report is not finished.

        “It is not safe,” the mayor said_on Monday. “I would not cross it with my children, and I would not ask anybody else to.”

        Traders on both banks were angry, saying that they had lost half of their customers since the first cracks were found in the autumn.

        We will not wait for another winter.

        The bridge was built in 1908

        It was closed in 1911

        One line
        and another that makes a paragraph of it, so that nobody doubts it belongs to the article and to nothing else.
        """.Replace('_', '\u00A0'),
        Reading.Html(Page).Text);

    [Fact]
    public static void Title_outlet_time_and_tags_come_from_the_head()
    {
        var article = Reading.Html(Page);

        Assert.Equal(("Council closes bridge for the winter", "Leeds Tribune"), (article.Title, article.Outlet));
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 14, 30, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(["bridges", "Leeds"], article.Tags);
        Assert.True(article.TextIsDerived);
        Assert.Equal(0, article.BodyStart);
    }

    [Fact]
    public static void Given_values_win_over_those_of_the_page()
    {
        var article = Reading.Html(Page, new() { Title = "Ours", Outlet = "Us", PublishedAt = DateTimeOffset.UnixEpoch });

        Assert.Equal(("Ours", "Us", DateTimeOffset.UnixEpoch), (article.Title, article.Outlet, article.PublishedAt));
    }

    [Theory]
    [InlineData("<title>Bridge closed - Leeds Tribune</title><meta property='og:site_name' content='Leeds Tribune'>", "Bridge closed")]
    [InlineData("<title>Leeds Tribune | Bridge closed for the whole of the winter</title><meta property='og:site_name' content='Leeds Tribune'>", "Bridge closed for the whole of the winter")]
    [InlineData("<title>Bridge closed | Unknown Paper</title>", "Bridge closed")]
    [InlineData("<title>Closed – but not for long</title>", "Closed – but not for long")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\"},{\"headline\":\"Bridge closed\",\"datePublished\":\"2026-05-03\"}]}</script>", "Bridge closed")]
    [InlineData("<script type='application/ld+json'>{broken</script><title>Bridge closed</title>", "Bridge closed")]
    public static void Title_is_found_where_pages_have_it_without_the_name_of_the_site(string head, string title) =>
        Assert.Equal(title, Reading.Html($"<html><head>{head}</head><body>{Paragraphs}</body></html>").Title);

    [Theory]
    [InlineData("<script type='application/ld+json'>[{\"headline\":\"X\",\"datePublished\":\"2026-05-03T14:30:00+00:00\"}]</script>")]
    [InlineData("<meta itemprop='datePublished' content='2026-05-03T14:30:00Z'>")]
    [InlineData("<body><time datetime='2026-05-03T14:30Z'>Sunday</time>")]
    public static void Time_of_publication_is_found_where_pages_have_it(string head) =>
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 14, 30, 0, TimeSpan.Zero), Reading.Html($"<html>{head}{Paragraphs}</html>").PublishedAt);

    [Theory]
    [InlineData("<p>The mayor said no.</p>")]
    [InlineData("<html><body>The mayor <b>said</b> no.</body></html>")]
    [InlineData("<div><div hidden>Not this.</div><div style='display: none'>Nor this.</div><p>The mayor said no.")]
    [InlineData("<p>The mayor said&#32;no.</p><noscript>Switch it on.</noscript><template>Not shown</template><form><label>Your name</label><input value='x'></form>")]
    public static void Tiny_page_gives_its_text(string html) => Assert.Equal("The mayor said no.", Reading.Html(html).Text);

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<script>alert('The mayor said no.')</script>")]
    [InlineData("<img src='bridge.jpg' alt='The bridge'>")]
    public static void Page_without_text_is_refused(string html) => Assert.Equal("empty_text", Assert.Single(ErrorsOf(html)).Code);

    [Theory]
    [InlineData("<div>", 300)]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><i>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<svg>", 100_000)]
    public static void Page_nested_too_deeply_is_refused_before_it_costs_time(string tag, int times)
    {
        var html = string.Concat(Enumerable.Repeat(tag, times)) + "The mayor said no.";

        Assert.Equal("html_too_deep", Assert.Single(ErrorsOf(html)).Code);
    }

    [Fact]
    public static void Paragraphs_that_are_never_closed_are_no_nesting()
    {
        var html = string.Concat(Enumerable.Repeat("<p>The mayor said that it was not safe, and that was that.\n<br>", 3_000));

        Assert.StartsWith("The mayor said that it was not safe", Reading.Html(html).Text, StringComparison.Ordinal);
    }

    [Fact]
    public static void Page_of_very_many_elements_gives_what_it_marks_as_its_main_part()
    {
        var links = string.Concat(Enumerable.Repeat("<a href='/'>More</a> ", 6_000));

        Assert.Equal("The mayor said no.", Reading.Html($"<div>{links}</div><main><nav>News</nav><p>The mayor said no.</p></main>").Text);
    }

    [Fact]
    public static void Page_over_the_limit_is_refused() => Assert.Equal("html_too_long", Assert.Single(ErrorsOf("<p>" + new string('x', 4 * 1024 * 1024))).Code);

    [Fact]
    public static void Control_characters_in_what_a_page_says_of_itself_are_spaces()
    {
        var article = Reading.Html("<head><meta property='og:site_name' content='The\u0007Courier'><meta property='og:title' content='Bridge\tclosed\u0085 again'></head><p>The mayor said no.</p>");

        Assert.Equal(("The Courier", "Bridge closed again"), (article.Outlet, article.Title));
    }

    [Fact]
    public static void Language_of_the_page_decides_where_its_text_is_too_short_to_tell()
    {
        Assert.Equal("unsupported_language", Assert.Single(ErrorsOf("<html lang='fi-FI'><p>Silta suljettu</p></html>")).Code);
        Assert.Equal("en", Reading.Html("<html lang='en-GB'><p>Bridge closed</p></html>").Language);
        Assert.Equal("en", Reading.Html("<html lang='de'><p>The mayor said that the bridge was not safe.</p></html>").Language);
    }

    [Fact]
    public static void Any_markup_at_all_is_read_or_refused() =>
        Gen.OneOf("<p>", "</p>", "<div>", "</div>", "<br>", "<script>", "</script>", "<!--", "-->", "<table>", "<td>", "<svg>", "<title>", "<h1>", "&amp;", "&#xD800;", "&#0;", "<", ">", "\"", " ", "The mayor said no. ", "\uD800")
            .Array[0, 25].Select(parts => string.Concat(parts))
            .Sample(html => Assert.NotEqual(ArticleReader.TryReadHtml(html, new(), out var article, out var errors), errors.Count > 0 && article is null), iter: 300);

    private static IReadOnlyList<ArticleError> ErrorsOf(string html)
    {
        Assert.False(ArticleReader.TryReadHtml(html, new(), out _, out var errors));
        return errors;
    }
}
