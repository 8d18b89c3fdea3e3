using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Stances;

namespace Perspectives.Tests.Attributions;

public sealed class AttributionDecoderTests
{
    [Theory]
    [InlineData("[source|Ana Silva] [cue|said]: “[content|We will not wait]”.")]
    [InlineData("“[content|We will not wait],” [cue|said] [source|Ana Silva].")]
    [InlineData("“[content|We],” [source|Ana Silva] [cue|said], “[content|will not wait].”")]
    [InlineData("[cue|According to] [source|the ministry], [content|prices fell].")]
    [InlineData("“[content|We will not wait].”\n“[content|Not one day].”")]
    [InlineData("[cue|It is said] that [content|he left].")]
    public void Parts_are_the_words_that_have_their_role(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated);
        var attribution = Assert.Single(AttributionDecoder.Decode(reading));
        Assert.Equal(annotated["cue"], attribution.Cue is { } cue ? [cue] : Array.Empty<TextSpan>());
        Assert.Equal(annotated["source"], attribution.Source is { } source ? [reading.Words.SpanOf(source.First, source.Last)] : Array.Empty<TextSpan>());
        Assert.Equal(annotated["content"], attribution.Content.Select(range => reading.Words.SpanOf(range.First, range.Last)));
    }

    [Fact]
    public void Attribution_keeps_the_model_s_confidence_and_stance()
    {
        var attribution = Assert.Single(AttributionDecoder.Decode(HandMadeReading.Of(AnnotatedText.Parse("[source|She] [cue|said] [content|no]."))));
        Assert.Equal(0.9f, attribution.Confidence);
        Assert.Equal(Stance.Supportive, attribution.Stance.Best);
    }

    [Fact]
    public void Attribution_without_content_is_dropped() =>
        Assert.Empty(AttributionDecoder.Decode(HandMadeReading.Of(AnnotatedText.Parse("[source|She] [cue|said] no."))));

    [Theory]
    [InlineData("[source|The mayor]\n[nearest|her deputy] [cue|said] [content|no].", "her deputy")]
    [InlineData("[content|No], [cue|said] [nearest|the mayor]\n[source|and others].", "the mayor")]
    public void Of_a_source_over_paragraphs_the_part_nearest_to_the_cue_stays(string marked, string nearest)
    {
        var annotated = AnnotatedText.Parse(marked.Replace("nearest|", "source|", StringComparison.Ordinal));
        var reading = HandMadeReading.Of(annotated);
        var source = Assert.Single(AttributionDecoder.Decode(reading)).Source!.Value;
        Assert.Equal(nearest, reading.Words.Article[reading.Words.SpanOf(source.First, source.Last)]);
    }

    [Fact]
    public void Reading_without_cues_has_no_attributions()
    {
        var words = TestArticles.WordsOf("It rained.");
        var vectors = new float[words.Count * ArticleReading.VectorSize];
        Assert.Empty(AttributionDecoder.Decode(new ArticleReading(words, [], [], vectors, vectors)));
    }
}
