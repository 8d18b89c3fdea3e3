namespace Perspectives.Tests.Articles;

public static class HeadlineTests
{
    [Theory]
    [InlineData("Council closes bridge for the winter")]
    [InlineData("'We will not wait': mayor defends closure")]
    [InlineData("‘A wall is the cheapest thing in a prison’")]
    [InlineData("Tenants vote to save the court. The council may knock it down anyway")]
    [InlineData("Teach them in Dagbani, they say. With which books?")]
    [InlineData("House lends airline $220m at 3 a.m.")]
    [InlineData("Silva: My 'preference' is a bridge without a toll")]
    [InlineData("iPhone sales fall in China")]
    [InlineData("600 asylum seekers head for old airbase")]
    [InlineData("MINISTER REFUSES TO RESIGN")]
    public static void First_line_that_looks_like_a_headline_is_the_title(string headline)
    {
        foreach (var gap in (string[])["\n", "\r\n", "\n\n", "\n \n\n"])
        {
            var article = Reading.Text(headline + gap + Reading.Body);

            Assert.Equal(headline, article.Title);
            Assert.Equal(Reading.Body, article.Text[article.BodyStart..].TrimStart());
        }
    }

    [Theory]
    [InlineData("World News\n6 min read\nBy Jane Doe, CNN\n")]
    [InlineData("Home > News > Europe\n\n")]
    [InlineData("Ukraine war\n")]
    [InlineData("POLITICS\nFriday, July 21, 2017\n\nShare\n\n")]
    public static void Headline_is_found_after_labels_kickers_and_bylines(string before)
    {
        var article = Reading.Text(before + "Council closes bridge for the winter\nPublished 3 May 2024\n\n" + Reading.Body);

        Assert.Equal("Council closes bridge for the winter", article.Title);
        Assert.StartsWith("Published", article.Text[article.BodyStart..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The council has closed the bridge.")]
    [InlineData("The firm is buying a stake in a deal worth 25m euros ($34.1m).")]
    [InlineData("He prayed for time.")]
    [InlineData("LEEDS — The council has closed the bridge")]
    [InlineData("The mayor wrote this on the door of the town hall:")]
    [InlineData("\"It is not safe,\" the mayor said")]
    [InlineData("pilgrims at the mosque in 2008")]
    [InlineData("- Increased spending on schools")]
    [InlineData("World News")]
    public static void First_line_of_the_body_is_no_title(string line)
    {
        var article = Reading.Text(line + "\n\n" + Reading.Body);

        Assert.Null(article.Title);
        Assert.Equal(0, article.BodyStart);
    }

    [Fact]
    public static void Wrapped_paragraph_has_no_title() => Assert.Null(Reading.Text(
        "The council voted on Tuesday to close the bridge over the river\nfor the winter, and nobody could say when it would be open to\ntraffic again.").Title);

    [Fact]
    public static void Wrapped_paragraph_whose_second_line_begins_with_a_name_has_no_title() => Assert.Null(Reading.Text(
        "The council voted on Tuesday to close the bridge over the river\nAire for the winter, and nobody could say when it would be open\nto traffic again.").Title);

    [Fact]
    public static void Interview_does_not_begin_with_a_title() => Assert.Null(Reading.Text(
        "HERALD: Why begin with the walls?\n\nMINISTER: They are cheap.\n\nHERALD: And how many will go out?\n\nMINISTER: All who have earned it.").Title);

    [Fact]
    public static void One_line_alone_is_a_text_and_no_title() => Assert.Null(Reading.Text("Council closes the bridge for the winter").Title);

    [Fact]
    public static void Heading_of_Markdown_is_the_title()
    {
        var article = Reading.Text("# The bridge is closed. #\n\n" + Reading.Body);

        Assert.Equal("The bridge is closed.", article.Title);
        Assert.Equal("\n" + Reading.Body, article.Text[article.BodyStart..]);
    }

    [Theory]
    [InlineData("Council ‘closes’ bridge for the winter")]
    [InlineData("COUNCIL 'CLOSES' BRIDGE  FOR THE WINTER")]
    [InlineData("# Council \"closes\" bridge for the winter")]
    public static void Given_title_is_found_in_the_text_whatever_its_style(string line)
    {
        var article = Reading.Text("World News\n" + line + "\n\n" + Reading.Body, new() { Title = "Council 'closes' bridge for the winter" });

        Assert.Equal("Council 'closes' bridge for the winter", article.Title);
        Assert.Equal("\n" + Reading.Body, article.Text[article.BodyStart..]);
    }

    [Fact]
    public static void Given_title_that_does_not_stand_in_the_text_skips_nothing()
    {
        var article = Reading.Text("Council closes bridge for the winter\n\n" + Reading.Body, new() { Title = "Another title" });

        Assert.Equal("Another title", article.Title);
        Assert.Equal(0, article.BodyStart);
    }
}
