using System.Globalization;
using System.Text;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class PublishedBoundsTests
{
    private static readonly ArticleReaderOptions AtNoon = new() { Clock = new Clock(new DateTimeOffset(2026, 5, 3, 12, 0, 0, TimeSpan.Zero)) };

    [Theory]
    [InlineData("1600-01-01")]
    [InlineData("1704-04-24")]
    [InlineData("2027-05-03T12:00:00Z")]
    public static void Old_newspapers_and_what_is_to_appear_within_a_year_are_taken(string time) =>
        Assert.Equal(Time(time), Reading.Text(Reading.Body, AtNoon with { PublishedAt = Time(time) }).PublishedAt);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1599-12-31T23:59:59Z")]
    [InlineData("2027-05-03T12:00:01Z")]
    [InlineData("9999-12-31")]
    public static void Others_are_refused_with_the_bounds_however_they_come(string time)
    {
        var given = Reading.ErrorsOfText(Reading.Body, AtNoon with { PublishedAt = Time(time) });
        Assert.False(ArticleReader.TryReadJson(Encoding.UTF8.GetBytes($$"""{"publishedAt": "{{time}}", "text": "The mayor said no."}"""), AtNoon, out _, out var written));

        foreach (var error in (ArticleError[])[Assert.Single(given), Assert.Single(written)])
        {
            Assert.Equal(("invalid_field", "publishedAt"), (error.Code, error.Field));
            Assert.Equal($"publishedAt is {Time(time).UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}. It must lie between 1600-01-01 and one year from now, which is 2027-05-03. Mend it, or leave it out.", error.Message);
        }
    }

    [Fact]
    public static void A_page_that_names_such_a_time_has_none() =>
        Assert.Null(Reading.Html($"<html><meta itemprop='datePublished' content='0001-01-01'><p>{Reading.Body}</p></html>", AtNoon).PublishedAt);

    [Fact]
    public static void A_page_that_names_a_better_one_too_has_that() => Assert.Equal(
        Time("2026-05-03"),
        Reading.Html($"<html><meta itemprop='datePublished' content='0001-01-01'><body><time datetime='2026-05-03'>Sunday</time><p>{Reading.Body}</p></html>", AtNoon).PublishedAt);

    [Fact]
    public static void At_the_end_of_time_there_is_no_later_bound() =>
        Assert.Equal(Time("9999-12-31"), Reading.Text(Reading.Body, new() { Clock = new Clock(DateTimeOffset.MaxValue), PublishedAt = Time("9999-12-31") }).PublishedAt);

    private static DateTimeOffset Time(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
