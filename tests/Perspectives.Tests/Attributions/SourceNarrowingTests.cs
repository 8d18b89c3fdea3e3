using Perspectives.Attributions;
using Perspectives.Reading;

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
    [InlineData("[left|One engineer] at a rival, who asked for time, was [source|franker]: “[content|No].”")]
    [InlineData("[left|[person|Ana Silva]] was more [source|blunt]: “[content|No].”")]
    [InlineData("[left|One engineer] was [source|much franker]: “[content|No].”")]
    [InlineData("[left|One engineer] was even [source|more blunt]: “[content|No].”")]
    [InlineData("[left|Engineer] is [source|red]: “[content|No].”")]
    [InlineData("[left|A note] produced by the defence and said [source|to be signed by the mayor] [cue|reads]: “[content|No].”")]
    [InlineData("[left|The engineers] of one of the old towns with one and two and six and ten and many more who in the old days of one and two were [source|franker]: “[content|No].”")]
    public void What_somebody_was_stands_for_whoever_was_it(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("One engineer was [left|[source|much more blunt]]: “[content|No].”")]
    [InlineData("One engineer was [left|[source|he]]: “[content|No].”")]
    [InlineData("One engineer was [left|[source|critics]]: “[content|No].”")]
    [InlineData("One engineer was [left|[source|farmer]]: “[content|No].”")]
    [InlineData("One engineer was [left|[source|Red]]: “[content|No].”")]
    [InlineData("One engineer saw [left|[source|red]]: “[content|No].”")]
    [InlineData("One tree was [left|[source|red]]: “[content|No].”")]
    [InlineData("Was [left|[source|red]]: “[content|No].”")]
    [InlineData("The engineers of one of the old towns with one and two and six and ten and many more who in the old days of one and two had been were [left|[source|franker]]: “[content|No].”")]
    public void What_is_no_adjective_or_of_nobody_who_speaks_stays(string marked) => AssertLeft(marked);

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
    [InlineData("[left|[source|Silva]-Birch] [cue|said] [content|no].")]
    [InlineData("[left|[source|silva]]-Birch [cue|said] [content|no].")]
    [InlineData("[left|[source|The ministry] [body|CAEN]] [cue|said] [content|no].")]
    [InlineData("[left|[source|The spokesman] Farmer [person|Tessa Maylor]] [cue|said] [content|no].")]
    [InlineData("[left|[source|[place|British]] farmer [person|Tessa Maylor]] [cue|said] [content|no].")]
    [InlineData("[left|[source|[place|British]]] Big Tall Old Fine Prime [person|Tessa Maylor] [cue|said] [content|no].")]
    [InlineData("[left|[source|[place|British]]] tree [person|Tessa Maylor] [cue|said] [content|no].")]
    [InlineData("[left|[source|The spokesman]] once [person|Tessa Maylor] [cue|said] [content|no].")]
    [InlineData("[left|[source|The club]] [place|Selby] [cue|said] [content|no].")]
    [InlineData("[left|[source|The tree]] [body|CAEN] [cue|said] [content|no].")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the club]]. [body|CAEN] left.")]
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
    [InlineData("In [source|a letter to the council, [left|the union]] [cue|said] [content|no].")]
    [InlineData("In [source|a letter to the council, [left|Silva]] [cue|said] [content|no].")]
    [InlineData("In [source|a letter to the council, [left|its mayor]] [cue|said] [content|no].")]
    public void Small_words_marks_and_opening_phrases_at_its_ends_are_cut_off(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("In [left|[source|a letter to the council, old men]] [cue|said] [content|no].")]
    [InlineData("He saw [left|[source|a letter to the council, the union]] [cue|said] [content|no].")]
    [InlineData("In [left|[source|a letter to the council, the union]] often [cue|said] [content|no].")]
    [InlineData("[left|[source|to Silva]] [cue|said] [content|no].")]
    [InlineData("[left|[source|reports by the Courier]] [cue|said] [content|no].")]
    [InlineData("[left|[source|Reported by the Courier]] [cue|said] [content|no].")]
    [InlineData("[left|[source|reported there in Selby by the Courier]] [cue|said] [content|no].")]
    public void What_only_looks_like_an_opening_phrase_stays(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[left|Reformers] [source|who] [cue|say] [content|the law is unjust] marched.")]
    [InlineData("In the old town [left|the two engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("[left|The left-wing engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("[left|The St. Agnes engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("[left|The town’s engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("[left|The town's engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("In the left - [left|wing engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("one two three four [left|five six seven eight nine engineers] [source|who] [cue|say] [content|it is safe] left.")]
    [InlineData("He met [left|the two engineers] [source|who] [cue|say] [content|it is safe].")]
    [InlineData("The engineers, [left|[source|who]] [cue|say] [content|it is safe], left.")]
    [InlineData("[source|[left|Ana Silva], who] [cue|says] [content|it is safe] left.")]
    public void A_relative_pronoun_gives_way_to_the_noun_phrase_before_it(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("“[source|They] will [content|not],” [cue|said] [source|[left|Tom Birch]].")]
    [InlineData("[source|[left|A staffer] [cue|told] the paper] [content|it was over].")]
    [InlineData("“It is over, [source|friends.” [left|Ana Silva]] [cue|said] [content|no].")]
    [InlineData("“[content|No],” [cue|said] [source|[left|Ana Silva], “it] is over.”")]
    public void It_ends_at_its_own_cue_and_at_quotation_marks(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source2|[left|[source1|A jury]] [cue1|indicted] [content1|the couple]], [cue2|saying] [content2|the money was gone].")]
    [InlineData("[source2|[left|[source1|The trust]] [cue1|sent] [content1|the council] a letter] [cue2|demanding] [content2|an answer].")]
    [InlineData("[source2|[left|[source1|It]] [cue1|found] [content1|no danger]] but [cue2|advised] [content2|that nobody stay].")]
    [InlineData("“[content1|No], [source2|friends,” [cue1|said] [left|[source1|Ana Silva]]], [cue2|noting] [content2|the cost].")]
    [InlineData("[source2|[source1|Holm] [cue1|admitted] that [left|the union]] [cue2|wants] [content2|more] [content1|now].")]
    public void What_goes_on_with_the_subject_of_the_cue_before_has_its_source_and_what_does_not_has_its_own(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated, 0.9f, 0.9f);
        AssertLeft(annotated, AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)[1], reading);
    }

    [Theory]
    [InlineData("[left|[source1|[source2|The] 37 million-member lobby]] [cue1|launched] [content1|a plan], [cue2|warning] [content2|that it would sue].")]
    [InlineData("[left|[source1|[source2|The paper that he and nine] colleagues]] [cue1|published] [content1|a plan], [cue2|warning] [content2|that it would sue].")]
    public void Two_sources_that_begin_together_are_the_longer_where_the_shorter_breaks_off(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated, 0.9f, 0.9f);
        AssertLeft(annotated, AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)[1], reading);
    }

    [Theory]
    [InlineData("[source|Holm heard it]. [content|A tower], [source|[left|the city’s planner]], [cue|said], [content|would be cheaper].")]
    public void What_is_said_is_nobody_who_says_it(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|[left|A survey] published last] [cue|said] [content|no].")]
    [InlineData("[source|[left|The lawsuit] was brought by two states] and [cue|said] [content|no].")]
    [InlineData("[source|[left|The Home Office] today] [cue|said] [content|no].")]
    [InlineData("[source|first reported by [left|the Courier]] [cue|said] [content|no].")]
    [InlineData("[left|[source|That committee]] [cue|said] [content|no].")]
    [InlineData("[source|[left|she] said], [cue|according to] the paper, [content|no].")]
    public void Days_participles_and_what_reports_of_it_are_cut_off_and_what_points_at_it_stays(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|[left|Silva of Leeds; Birch of York; and Holm]] [cue|said] [content|no].")]
    [InlineData("[source|[left|Silva of Leeds; Birch of York; Holm of Hull]] [cue|said] [content|no].")]
    [InlineData("[left|[source|[person|Silva]]] and her house [cue|said] [content|no].")]
    public void Whoever_speaks_with_somebody_is_kept(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[left|[source|The] 19-year-old] [cue|said] [content|no].")]
    [InlineData("[left|[source|The] 19‑year‑old] [cue|said] [content|no].")]
    [InlineData("[left|[source|The] Tory leader] [cue|said] [content|no].")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the] Tory leader] again.")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the]]: it rained.")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the] Tory]")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the]]")]
    [InlineData("“[content|No],” [cue|said] [left|[source|the] Big Tory leader], again.")]
    [InlineData("[left|[source|The] 19] left [cue|said] [content|no].")]
    public void An_article_alone_becomes_the_phrase_that_it_begins(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("[source|[person|Silva]] and several other senators [cue|said] [content|no].", "several other senators")]
    [InlineData("[source|[person|Silva]] and several of the other senators [cue|said] [content|no].", "several of the other senators")]
    [InlineData("[source|[person|Silva]] and some [people|Democrats] [cue|said] [content|no].", "some Democrats")]
    [InlineData("[source|[person|Silva]] and several from the other senators [cue|said] [content|no].", null)]
    [InlineData("[source|[person|Silva]] and several other senator [cue|said] [content|no].", null)]
    [InlineData("[source|[person|Silva]] and some Democrats [cue|said] [content|no].", null)]
    [InlineData("[source|[person|Silva]] and many [cue|said] [content|no].", null)]
    [InlineData("[source|[person|Silva]] or several other senators [cue|said] [content|no].", null)]
    [InlineData("[source|[body|Silva]] and several other senators [cue|said] [content|no].", null)]
    [InlineData("“[content|no],” [cue|said] [source|[person|Silva]] and several other senators.", null)]
    public void Others_who_are_described_behind_a_name_and_before_the_cue_speak_too(string marked, string? others) =>
        Assert.Equal(others is null ? ["Silva: no"] : ["Silva: no", $"{others}: no"], Cleaned.Of(marked));

    [Theory]
    [InlineData("[source|Ecologists object: [left|the association]] [cue|describes] [content|the plan].")]
    [InlineData("[source|[left|Two former employees], who asked not to be named because they] [cue|describes] [content|the plan].")]
    [InlineData("[source|approval, but only just; [left|their report]] [cue|describes] [content|the plan].")]
    [InlineData("[source|his account was hacked, but [left|the mayor]] [cue|said] [content|no].")]
    [InlineData("[source|[left|it] stopped well short of the minister], [cue|urging] [content|patience].")]
    [InlineData("[content|He left early], according [source|to [left|the source]].")]
    public void Another_clause_is_cut_off(string marked) => AssertLeft(marked);

    [Theory]
    [InlineData("“[content|No],” [cue|said] [left|[source|one senator who opposed her]].")]
    [InlineData("[left|[source|they both]] [cue|said] [content|no].")]
    public void A_pronoun_that_is_no_subject_cuts_nothing_off(string marked) => AssertLeft(marked);

    private static void AssertLeft(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated);
        AssertLeft(annotated, Assert.Single(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)), reading);
    }

    private static void AssertLeft(AnnotatedText annotated, Attribution attribution, ArticleReading reading)
    {
        var left = annotated["left"].Single();
        var source = attribution.Source!.Value;
        Assert.Equal(annotated.Text[left.Start..left.End], reading.Words.Article[reading.Words.SpanOf(source.First, source.Last)]);
    }
}
