using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

/// <summary>What is left of a source that was marked too wide or too narrow: the part "left" is what is expected of the part "source".</summary>
public sealed class SourceNarrowingTests
{
    [Theory]
    [InlineData("[left|[source|Ana Silva]] [cue|said] [content|no].")]
    [InlineData("[left|[source|Ana Silva, the mayor of Port Selby]], [cue|said] [content|no].")]
    [InlineData("[left|[source|Ana Silva (Labour)]] [cue|said] [content|no].")]
    [InlineData("[left|[source|His wife and he]] [cue|said] [content|no].")]
    public void One_noun_phrase_is_left_as_it_is(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|They went home. [left|His wife]] [cue|said] [content|it was the water].")]
    [InlineData("“[content|No],” [cue|said] [source|[left|his wife]. They went home].")]
    public void The_sentence_before_or_behind_is_cut_off(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|His wife, [left|he]] [cue|said], [content|would come].")]
    [InlineData("[source|The bridge that [left|they]] [cue|say] [content|is safe].")]
    public void A_pronoun_before_the_cue_is_the_subject(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("“[content|No],” [cue|said] [left|[source|O]'Brien].")]
    [InlineData("“[content|No],” [cue|said] [left|[source|[person|Conor O]'Brien]].")]
    [InlineData("“[content|No],” [cue|said] [left|[person|[source|Conor O]'Brien]].")]
    [InlineData("“[content|No],” [left|O'[source|Brien]] [cue|said].")]
    [InlineData("“[content|No],” [cue|said] [left|[source|Rep]. [person|Ana Silva]].")]
    [InlineData("“[content|No],” [cue|said] [left|[source|Mayor] [person|Ana Silva]].")]
    [InlineData("[left|[source|The] Harbour Trust] [cue|said] [content|no].")]
    [InlineData("[left|[source|The] mayor] [cue|said] [content|no].")]
    public void A_broken_name_is_made_whole(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|[left|The director] of] Quellmark [cue|said] [content|no].")]
    [InlineData("[source|[left|Ana Silva],] [cue|said] [content|no].")]
    [InlineData("[source|[left|Ana Silva] (Labour] [cue|said] [content|no].")]
    [InlineData("[source|but [left|the mayor]] [cue|said] [content|no].")]
    [InlineData("[source|, and [left|the mayor]] [cue|said] [content|no].")]
    [InlineData("[source|In a letter to the council, [left|the union]] [cue|said] [content|no].")]
    public void Small_words_marks_and_opening_phrases_at_its_ends_are_cut_off(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[left|Reformers] [source|who] [cue|say] [content|the law is unjust] marched.")]
    [InlineData("In the old town [left|the two engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("He met [left|the two engineers] [source|who] [cue|say] [content|it is safe].")]
    [InlineData("The engineers, [left|[source|who]] [cue|say] [content|it is safe], left.")]
    [InlineData("[source|[left|Ana Silva], who] [cue|says] [content|it is safe] left.")]
    public void A_relative_pronoun_gives_way_to_the_noun_phrase_before_it(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|[left|A staffer] [cue|told] the paper] [content|it was over].")]
    [InlineData("“It is over, [source|friends.” [left|Ana Silva]] [cue|said] [content|no].")]
    [InlineData("“[content|No],” [cue|said] [source|[left|Ana Silva], “it] is over.”")]
    public void It_ends_at_its_own_cue_and_at_quotation_marks(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|approval, but only just; [left|their report]] [cue|describes] [content|the plan].")]
    [InlineData("[source|his account was hacked, but [left|the mayor]] [cue|said] [content|no].")]
    [InlineData("[source|[left|it] stopped well short of the minister], [cue|urging] [content|patience].")]
    [InlineData("[content|He left early], according [source|to [left|the source]].")]
    public void Another_clause_is_cut_off(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("“[content|No],” [cue|said] [left|[source|one senator who opposed her]].")]
    [InlineData("[left|[source|they both]] [cue|said] [content|no].")]
    public void A_pronoun_that_is_no_subject_cuts_nothing_off(string marked) => AssertLeft(marked);

    [Fact]
    public void What_stands_before_another_cue_is_cut_off()
    {
        var annotated = AnnotatedText.Parse("[source2|[source1|Holm] [cue1|admitted] that [left|the union]] [cue2|wants] [content2|more] [content1|now].");
        var reading = HandMadeReading.Of(annotated, 0.9f, 0.9f);
        var source = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)[1].Source!.Value;
        Assert.Equal(annotated["left"].Single(), reading.Words.SpanOf(source.First, source.Last));
    }

    private static void AssertLeft(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated);
        var source = Assert.Single(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)).Source!.Value;
        var left = annotated["left"].Single();
        Assert.Equal(annotated.Text[left.Start..left.End], reading.Words.Article[reading.Words.SpanOf(source.First, source.Last)]);
    }
}
