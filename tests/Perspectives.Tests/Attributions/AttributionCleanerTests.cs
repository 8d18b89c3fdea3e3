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
    [InlineData("[source1|The parties] [cue1|have promised] [content1|a fight].", 0.6f, 1)]
    [InlineData("[source1|The parties] [cue1|have lost] [content1|a fight].", 0.6f, 0)]
    [InlineData("[source1|Teachers] mostly [cue1|welcomed] [content1|it].", 0.6f, 0)]
    public void Few_words_that_nobody_quotes_must_be_surer(string marked, float confidence, int left) => Assert.Equal(left, CuesLeft(marked, confidence).Length);

    [Theory]
    [InlineData("[source1|Nobody at the table] [cue1|doubted] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|None of the five] [cue1|has said] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|No one] [cue1|said] [content1|that the bridge was safe].", 0)]
    [InlineData("[source1|Neither Silva nor Birch] [cue1|said] [content1|that the bridge was safe].", 1)]
    public void What_nobody_says_is_no_statement(string marked, int left) => Assert.Equal(left, CuesLeft(marked, 0.9f).Length);

    [Theory]
    [InlineData("“[content1|We will wait],” [source1|she] [cue1|said]. [content1|Two] of the seven voted.", "We will wait")]
    [InlineData("[source1|The bank] [cue1|expected] [content1|a cut in spring;] others did not.", "a cut in spring")]
    [InlineData("“[content1|We will wait],” [source1|she] [cue1|said]. “[content1|Never].”", "We will wait|Never")]
    [InlineData("[content1|Prices], [source1|she] [cue1|said], [content1|will rise].", "Prices|will rise")]
    public void Words_of_a_neighbouring_sentence_and_a_mark_at_the_end_are_no_part_of_what_is_said(string marked, string expected) =>
        Assert.Equal(expected, Assert.Single(ContentsLeft(marked, 0.9f)));

    [Fact]
    public void The_first_word_of_another_statement_is_no_part_of_this_one() =>
        Assert.Equal(["That was never a penalty", "They will say it evens out"],
            ContentsLeft("“[content1|That was never a penalty],” [source1|he] [cue1|said]. [source2|Maddox] [cue2|wrote]: “[content2|[content1|They] will say it evens out].”", 0.9f, 0.9f));

    private static string[] ContentsLeft(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        return [.. AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)
            .Select(attribution => string.Join('|', attribution.Content.Select(part => reading.Words.Article[reading.Words.SpanOf(part.First, part.Last)])))];
    }

    private static string[] CuesLeft(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        return [.. AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading).Select(attribution => CueOf(attribution, reading))];
    }

    private static string CueOf(Attribution attribution, ArticleReading reading) => reading.Words.Article[attribution.Cue!.Value];
}
