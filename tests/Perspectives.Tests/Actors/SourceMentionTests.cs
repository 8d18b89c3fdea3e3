using Perspectives.Actors;
using Perspectives.Attributions;

namespace Perspectives.Tests.Actors;

/// <summary>Which words of a source refer to somebody.</summary>
public sealed class SourceMentionTests
{
    [Theory]
    [InlineData("Silva’s", "Silva")]
    [InlineData("Silvas’", "Silvas")]
    [InlineData("the mayor’s", "the mayor")]
    [InlineData("the bus", "the bus")]
    [InlineData("his own", "his")]
    [InlineData("her own pilot", "her own pilot")]
    [InlineData("the own", "the own")]
    [InlineData("the", "")]
    [InlineData("the same", "")]
    [InlineData("same", "")]
    [InlineData("the many", "")]
    [InlineData("the same pilot", "the same pilot")]
    [InlineData("this", "this")]
    [InlineData("some", "some")]
    [InlineData("he", "he")]
    [InlineData("the many others", "the many others")]
    public void Possessive_endings_and_own_belong_to_no_mention_and_articles_alone_are_none(string source, string mention)
    {
        var annotated = AnnotatedText.Parse($"Then [source|{source}] came");
        var words = TestArticles.WordsOf(annotated.Text);
        var span = Assert.Single(annotated["source"]);
        var found = SourceMention.From(new WordRange(words.WordAt(span.Start), words.WordAt(span.End - 1)), words, static _ => false);

        Assert.Equal(mention, found is null ? "" : words.Article[words.SpanOf(found.First, found.Last)]);
    }
}
