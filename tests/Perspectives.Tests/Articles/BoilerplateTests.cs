using Perspectives.Articles;
using Perspectives.Words;

namespace Perspectives.Tests.Articles;

public static class BoilerplateTests
{
    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Share this article")]
    [InlineData("Facebook Twitter Email")]
    [InlineData("23 comments")]
    [InlineData("6 min read")]
    [InlineData("Reading time: 6 minutes")]
    [InlineData("Friday, July 21, 2017")]
    [InlineData("Published 3 May 2024 at 10:31 BST")]
    [InlineData("Updated 10:31 a.m. EDT, May 3, 2024")]
    [InlineData("3 hours ago")]
    [InlineData("2024-05-03")]
    [InlineData("Image: United States Navy.")]
    [InlineData("Photo: Jane Doe/Getty Images")]
    [InlineData("Photograph by Jane Doe")]
    [InlineData("The mayor at the bridge on Monday. (AP Photo/Jane Doe)")]
    [InlineData("Getty Images")]
    [InlineData("Jane Doe via Getty Images.")]
    [InlineData("Contributing: Jane Doe, Leeds Tribune")]
    [InlineData("(Reporting by Jane Doe in Leeds; Editing by John Roe)")]
    [InlineData("Reporting by Jane Doe; editing by John Roe")]
    [InlineData("The Associated Press contributed to this report.")]
    [InlineData("© 2024 The Morning Tribune. All rights reserved.")]
    [InlineData("Copyright 2024 The Morning Tribune")]
    [InlineData("This article was originally published by The Morning Tribune.")]
    [InlineData("A version of this article appears in print on May 3.")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Follow us on Twitter and Facebook.")]
    [InlineData("Get the day's headlines in your inbox every morning.")]
    [InlineData("We use cookies to make this site better.")]
    [InlineData("Read more: Why the bridge was never safe")]
    [InlineData("RELATED: Bridge fell down in 1911, says museum")]
    [InlineData("Tags: bridges, Leeds, winter")]
    [InlineData("#bridges #Leeds")]
    public static void Line_of_the_page_is_boilerplate(string line)
    {
        var article = Reading.Text(Reading.Body + "\n\n" + line + "\n\nThe bridge was built in 1908.");

        Assert.Equal([line], Reading.BoilerplateOf(article));
    }

    [Theory]
    [InlineData("By Jane Doe")]
    [InlineData("By JANE DOE and JOHN ROE, CNN")]
    [InlineData("By Jane Doe, our correspondent in Leeds")]
    [InlineData("Jane Doe | Reuters")]
    [InlineData("World News")]
    [InlineData("Home > News > Europe")]
    public static void Byline_or_label_over_the_article_is_boilerplate(string line)
    {
        var article = Reading.Text("Council closes bridge for the winter\n" + line + "\n\n" + Reading.Body);

        Assert.Equal([line], Reading.BoilerplateOf(article));
    }

    [Theory]
    [InlineData("WASHINGTON (AP) — ")]
    [InlineData("FERGUSON, Mo. -- ")]
    [InlineData("LONDON, May 3 (Reuters) - ")]
    [InlineData("Denver (AP) – ")]
    [InlineData("DOHA/N'DJAMENA, Feb 11 (CWS) - ")]
    [InlineData("PUERTO ASÍS — ")]
    [InlineData("KATHMANDU: ")]
    public static void Dateline_is_boilerplate_and_the_sentence_after_it_is_not(string dateline) =>
        Assert.Equal([dateline], Reading.BoilerplateOf(Reading.Text(dateline + Reading.Body)));

    [Theory]
    [InlineData("Sources said the minister would go.")]
    [InlineData("Read more books, he said.")]
    [InlineData("Read more: it will do you good, he said.")]
    [InlineData("\"Share this,\" she said.")]
    [InlineData("Share prices fell.")]
    [InlineData("Follow us, the pilgrims said on Facebook.")]
    [InlineData("Subscribe to that view if you like, he wrote on Twitter.")]
    [InlineData("Copyright law must change.")]
    [InlineData("Published figures tell another story.")]
    [InlineData("By Monday the bridge was closed.")]
    [InlineData("By 214 votes to 96, they kept it.")]
    [InlineData("Photographs show the bridge was cracked.")]
    [InlineData("Filed under seal, the complaint names nobody.")]
    [InlineData("AARP — the lobby for older people — was against it.")]
    [InlineData("Reporting by the Tribune found that the bridge was cracked.")]
    [InlineData("In March it snowed.")]
    [InlineData("He was 41.")]
    [InlineData("“Solid as a rock.” (Reuters)")]
    public static void Line_of_the_article_is_read(string line)
    {
        foreach (var text in (string[])[line + "\n\n" + Reading.Body, Reading.Body + "\n\n" + line, "Council closes bridge for the winter\n\n" + line + "\n\n" + Reading.Body])
        {
            var article = Reading.Text(text);

            Assert.DoesNotContain(article.Boilerplate, span => article[span].Equals(line, StringComparison.Ordinal));
            Assert.Contains(WordSplitter.Split(article).AsSpan().ToArray(), word => word.Start == text.IndexOf(line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public static void Sources_and_what_is_listed_under_them_are_boilerplate()
    {
        string[] list = ["Sources", "\"Bridge closed\" — Leeds Tribune, August 15, 2008", "John Roe. \"Bridge unsafe\" — The Canal Post, August 16, 2008"];

        Assert.Equal(list, Reading.BoilerplateOf(Reading.Text(Reading.Body + "\n\n" + string.Join('\n', list))));
    }

    [Fact]
    public static void Titles_under_Related_are_boilerplate_until_a_sentence_ends()
    {
        var article = Reading.Text(Reading.Body + "\n\nRelated articles\nBridge fell down in 1911\nWhy bridges crack\n\nThe bridge was built in 1908.");

        Assert.Equal(["Related articles", "Bridge fell down in 1911", "Why bridges crack"], Reading.BoilerplateOf(article));
    }

    [Fact]
    public static void Credit_after_a_quotation_is_boilerplate_and_the_quotation_is_not()
    {
        var article = Reading.Text(Reading.Body + "\n\n\"It is not safe,\" she said. (AP Photo/Jane Doe)");

        Assert.Equal(["(AP Photo/Jane Doe)"], Reading.BoilerplateOf(article));
    }

    [Fact]
    public static void No_word_is_read_from_boilerplate()
    {
        var article = Reading.Text("World News\nCouncil closes bridge for the winter\nBy Jane Doe\n\nLEEDS — " + Reading.Body + "\n\nAdvertisement");

        var words = WordSplitter.Split(article);

        Assert.Equal("The", words.TextOf(0));
        Assert.Equal(".", words.TextOf(words.Count - 1));
        Assert.DoesNotContain(words.AsSpan().ToArray(), word => article.Boilerplate.Any(span => span.Overlaps(word.Span)));
    }

    [Fact]
    public static void Time_grows_with_the_text_and_not_faster()
    {
        string[] hostile =
        [
            new string('A', 999_000), new string('(', 999_000), string.Concat(Enumerable.Repeat("By ", 333_000)), string.Concat(Enumerable.Repeat("A, B ", 199_000)),
            string.Concat(Enumerable.Repeat("Reporting by A; editing by B, and then more of it and so on until three hundred\n", 12_000)), string.Concat(Enumerable.Repeat("Related\n", 120_000)),
            string.Concat(Enumerable.Repeat(new string('a', 290) + " (AP \n", 3_300)),
        ];

        foreach (var text in hostile)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            ArticleReader.TryReadText(text, new() { AnyLanguage = true }, out _, out _);

            // Quadratic time would be minutes; the bound is for slow machines.
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        }
    }
}
