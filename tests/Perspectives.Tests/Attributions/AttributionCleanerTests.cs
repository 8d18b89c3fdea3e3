using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Tests.Attributions;

public sealed class AttributionCleanerTests
{
    [Theory]
    [InlineData("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content1|[content2|that the bridge was safe]].", "said")]
    [InlineData("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content1|that [content2|the bridge was safe]].", "said")]
    [InlineData("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content2|that [content1|the bridge was safe]].", "said")]
    public void The_same_said_twice_by_one_source_is_one_statement_with_the_likelier_cue(string marked, string cue)
    {
        Assert.Equal([cue], CuesLeft(marked, 0.9f, 0.8f));
        Assert.Equal(["repeated"], CuesLeft(marked, 0.8f, 0.9f));
    }

    [Theory]
    [InlineData(0.8f, 0.9f)]
    [InlineData(0.9f, 0.8f)]
    public void Of_two_that_lie_in_each_other_all_words_stay(float first, float second)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content2|that [content1|the bridge was safe]]."), first, second);
        Assert.Equal(5, Assert.Single(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)).Content.Single().Count);
    }

    [Theory]
    [InlineData("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content1|yes] [content2|no].")]
    [InlineData("[source1|[source2|Ana Silva]] [cue1|said] and [cue2|repeated] [content1|that it was safe] [content2|and that it was new].")]
    [InlineData("[source1|Ana Silva] [cue1|said] and [source2|Paul Denning] [cue2|repeated] [content1|[content2|that the bridge was safe]].")]
    public void Other_words_or_another_source_are_another_statement(string marked) => Assert.Equal(["said", "repeated"], CuesLeft(marked, 0.9f, 0.8f));

    [Theory]
    [InlineData("It is [cue1|said] [content1|that the bridge was safe].", 0.6f, 0)]
    [InlineData("It is [cue1|said] [content1|that the bridge was safe].", 0.7f, 1)]
    [InlineData("[source1|Ana Silva] [cue1|said] [content1|that the bridge was safe].", 0.6f, 1)]
    public void What_has_no_source_must_be_surer(string marked, float confidence, int left) => Assert.Equal(left, CuesLeft(marked, confidence).Length);

    [Theory]
    [InlineData("[source1|A dealer] [cue1|took] [content1|the word].", 0.6f, 0)]
    [InlineData("[source1|A dealer] [cue1|took] [content1|the word].", 0.8f, 1)]
    [InlineData("[source1|A dealer] [cue1|took] “[content1|the word].”", 0.6f, 1)]
    public void Few_words_that_nobody_quotes_must_be_surer(string marked, float confidence, int left) => Assert.Equal(left, CuesLeft(marked, confidence).Length);

    [Theory]
    [InlineData("[source1|Nobody at the table] [cue1|doubted] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|None of the five] [cue1|has said] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|No one] [cue1|said] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|Neither Silva nor Birch] [cue1|said] [content1|that the bridge was safe].", 1)]
    public void What_nobody_says_is_no_statement(string marked, int left) => Assert.Equal(left, CuesLeft(marked, 0.9f).Length);

    private static string[] CuesLeft(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        return [.. AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading).Select(attribution => CueOf(attribution, reading))];
    }

    private static string CueOf(Attribution attribution, ArticleReading reading) => reading.Words.Article[attribution.Cue!.Value];
}
