using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

public sealed class OpenQuotationsTests
{
    [Theory]
    [InlineData("“[content1|We wrote.]\n\n“We waited.\n\n“[content1|We left,]” [source1|Ana Silva] [cue1|said].", "We wrote. … We waited. … We left,")]
    [InlineData("“We wrote.\n\n“[content1|We waited and we left,]” [source1|Ana Silva] [cue1|said].", "We wrote. … We waited and we left,")]
    [InlineData("[source1|Ana Silva] [cue1|spoke]:\n\n\"[content1|We wrote.]\n\n\"We waited.\n\n\"We left.\"", "We wrote. … We waited. … We left.")]
    public void Paragraphs_of_a_quotation_that_were_left_out_are_filled(string marked, string content) => Assert.Equal([content], ContentsOf(marked, 0.9f));

    [Theory]
    [InlineData("“[content1|We wrote],” [source1|Ana Silva] [cue1|said].\n\n“We waited.”", "We wrote")]
    [InlineData("“We wrote.\n\n“[content1|We waited.]”", "We waited.")]
    [InlineData("“We wrote.”\n\n“[content1|We waited],” [source1|Ana Silva] [cue1|said].", "We waited")]
    [InlineData("It began so: “We wrote.\n\n[content1|We waited], [source1|Ana Silva] [cue1|said].", "We waited")]
    public void Closed_quotations_and_those_of_nobody_stay_as_they_are(string marked, string content) => Assert.Equal([content], ContentsOf(marked, 0.9f));

    [Fact]
    public void A_paragraph_that_is_somebody_else_s_stays_theirs() =>
        Assert.Equal(
            ["We wrote long letters.", "No"],
            ContentsOf("“[content1|We wrote long letters.]\n\n“[content2|No],” [source2|Paul Denning] [cue2|said]. [source1|Ana Silva] [cue1|laughed].", 0.9f, 0.9f).Order().Reverse());

    private static IEnumerable<string> ContentsOf(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        return AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)
            .Select(attribution => string.Join(" … ", attribution.Content.Select(range => reading.Words.Article[reading.Words.SpanOf(range.First, range.Last)])));
    }
}
