using Perspectives.Articles;
using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

/// <summary>The conventions of newsroom English, through the model: who is quoted with which words. One attribution each.</summary>
public sealed class ConventionTests(SharedModel shared)
{
    [Theory]
    [InlineData("“[content|We will not wait another winter for this bridge],” [source|Ana Silva] said on Monday.")]
    [InlineData("\"[content|We will not wait another winter for this bridge],\" said [source|Ana Silva], the mayor.")]
    [InlineData("[source|Ana Silva] told reporters that [content|the council would not wait another winter for the bridge].")]
    [InlineData("According to [source|Ana Silva], [content|the bridge will be finished before the winter].")]
    public void Source_is_found_before_and_after_its_words(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = shared.Read(TestArticles.Of(annotated.Text));
        var attribution = Assert.Single(AttributionDecoder.Decode(reading));
        var source = reading.Words.SpanOf(attribution.Source!.Value.First, attribution.Source.Value.Last);
        Assert.True(source.Contains(annotated["source"].Single()), reading.Words.Article[source]);
        var content = new TextSpan(reading.Words[attribution.Content[0].First].Start, reading.Words[attribution.Content[^1].Last].End);
        Assert.True(content.Overlaps(annotated["content"].Single()), reading.Words.Article[content]);
    }

    [Fact]
    public void Text_in_which_nobody_speaks_has_no_attributions() =>
        Assert.Empty(AttributionDecoder.Decode(shared.Read(TestArticles.Of("It rained in Leeds on Tuesday. The river rose by a metre."))));
}
