using Perspectives.Words;
using static Perspectives.Words.SurfaceFeatures;

namespace Perspectives.Tests.Words;

public sealed class SurfaceFeaturesTests
{
    private const SurfaceFeatures Case = Mixed;

    [Theory]
    [InlineData("wait", Lower)]
    [InlineData("Wait", Capitalized)]
    [InlineData("I", Capitalized)]
    [InlineData("UN", Upper)]
    [InlineData("G20", Capitalized)]
    [InlineData("COVID19", Upper)]
    [InlineData("iPhone", Mixed)]
    [InlineData("McCain", Mixed)]
    [InlineData("Émile", Capitalized)]
    [InlineData("42", Lower)]
    [InlineData("“", Lower)]
    [InlineData("ß", Lower)]
    [InlineData("İ", Capitalized)]
    [InlineData("習", Lower)]
    public void Case_is_told_from_the_letters_alone(string word, SurfaceFeatures expected) =>
        Assert.Equal(expected, TestArticles.WordsOf(word)[0].Features & Case);

    [Theory]
    [InlineData("one\ntwo", true)]
    [InlineData("one\r\ntwo", true)]
    [InlineData("one \n two", true)]
    [InlineData("one two", false)]
    [InlineData("one\rtwo", false)]
    public void Line_feed_begins_a_paragraph(string text, bool expected)
    {
        var words = TestArticles.WordsOf(text);
        Assert.True(words[0].StartsParagraph);
        Assert.Equal(expected, words[1].StartsParagraph);
    }

    [Theory]
    [InlineData("He said: [quoted|“Go home”], and left.")]
    [InlineData("He said: [quoted|\"Go home\"], and left.")]
    [InlineData("He said: [quoted|„Go home”], and left.")]
    [InlineData("He said: [quoted|«Go home»], and left.")]
    [InlineData("[quoted|“Go,”] he said, [quoted|“home”].")]
    [InlineData("[quoted|“It is ‘safe’ now,”] she said.")]
    [InlineData("The dog's 'bone' is safe.")]
    public void Words_between_double_marks_are_quoted_with_the_marks(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        for (var word = 0; word < words.Count; word++)
            Assert.Equal(annotated["quoted"].Any(span => span.Contains(words[word].Span)), words[word].IsQuoted);
    }

    [Fact]
    public void Quotation_left_open_ends_with_its_paragraph()
    {
        var words = TestArticles.WordsOf("“We begin\nWe end”");
        Assert.Equal([true, true, true, false, false, true], Enumerable.Range(0, words.Count).Select(word => words[word].IsQuoted));
    }
}
