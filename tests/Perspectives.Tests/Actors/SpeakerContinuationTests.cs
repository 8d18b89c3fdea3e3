namespace Perspectives.Tests.Actors;

public sealed class SpeakerContinuationTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|no], [cue2|adding] [content2|that it rained].", "Ana Silva (continued)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|no].\n\n“[content2|It rained all day.]”", "Ana Silva (continued)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. Then [person|Paul Denning] [cue2|refused] [content2|to go].", "Paul Denning (subject)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. [person|Paul Denning] has [cue2|refused] [content2|to go].", "Paul Denning (subject)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. Mayor [person|Paul Denning] has [cue2|refused] [content2|to go].", "Paul Denning (subject)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. The Port Mayor [person|Paul Denning] has [cue2|refused] [content2|to go].", "Paul Denning (subject)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. The Old Port Mayor [person|Paul Denning] has [cue2|refused] [content2|to go].", "Ana Silva (continued)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. Nobody but [person|Paul Denning] has [cue2|refused] [content2|to go].", "Ana Silva (continued)")]
    [InlineData("[source1|[person|Ana Silva]] [cue1|said] [content1|it rained]. [person|Paul Denning]'s dog [cue2|refused] [content2|to go].", "Ana Silva (continued)")]
    public void A_statement_without_a_source_goes_on_with_the_subject_or_the_speaker_before(string marked, string expected) =>
        Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());

    [Theory]
    [InlineData("[source1|The union] [cue1|fought] [content1|a report] [source2|paper] [cue2|saying] [content2|it had given in], but [cue3|admitted] [content3|that it had]. ", "The union (continued)")]
    [InlineData("[source1|The union] [cue1|said] [content1|no] and [source2|the mayor] [cue2|said] [content2|yes], but [cue3|admitted] [content3|that it rained]. ", "the mayor (continued)")]
    [InlineData("[source1|The union] [cue1|fought] [content1|it with] [source2|a paper] [cue2|saying] [content2|it had given in], but [cue3|admitted] [content3|that it had].", "The union (continued)")]
    [InlineData("[source1|The union] [cue1|fought] [content1|it]. There was [source2|a paper] [cue2|saying] [content2|it had given in], but [cue3|admitting] [content3|that it had].", "a paper (continued)")]
    public void Whoever_spoke_before_a_participle_goes_on(string marked, string expected) =>
        Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f, 0.9f).Last());

    [Theory]
    [InlineData("[source1|Ms. [person|Ana Silva]] [cue1|said] [content1|no]. Then [source2|it] [cue2|refused] [content2|to go].")]
    [InlineData("[source1|Ms. [person|Ana Silva]] [cue1|said] [content1|no]. Then [source2|they] [cue2|refused] [content2|to go].")]
    public void It_and_they_go_on_with_no_person(string marked) => Assert.StartsWith("nobody", Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last(), StringComparison.Ordinal);

    [Fact]
    public void What_stands_within_somebody_s_words_is_theirs() =>
        Assert.Contains(
            "Ana Silva (continued)",
            Speakers.OfMarked(shared, "“[content1|Some of them [cue2|hope] [content2|to leave],]” [source1|[person|Ana Silva]] [cue1|said].", 0.9f, 0.9f));

    [Fact]
    public void What_stands_within_a_part_of_somebody_s_words_is_theirs() =>
        Assert.Contains(
            "Ana Silva (continued)",
            Speakers.OfMarked(shared, "“[content1|Some of them [cue2|hope] [content2|to leave],]” [source1|[person|Ana Silva]] [cue1|said], “[content1|and some do not].”", 0.9f, 0.9f));

    [Fact]
    public void A_quotation_two_paragraphs_further_on_is_nobody_s() =>
        Assert.Equal(
            "nobody (unattributed)",
            Speakers.OfMarked(shared, "[source1|[person|Ana Silva]] [cue1|said] [content1|no].\n\nIt rained.\n\n“[content2|It rained all day.]”", 0.9f, 0.9f).Last());

    [Fact]
    public void Nobody_spoke_before_the_first() => Assert.Equal(["nobody (unattributed)"], Speakers.OfMarked(shared, "“[content|It rained all day.]”"));

    [Theory]
    [InlineData("“We will not wait,” Ana Silva said. “We have waited long enough. The bridge must open in May.”")]
    [InlineData("Ana Silva spoke first.\n\n“I would not drive over it,” she said.\n\n“The bolts are loose.”")]
    public void What_floats_behind_a_speaker_is_the_speaker_s(string text)
    {
        var answer = shared.Analyze(text);
        Assert.Equal("Ana Silva", Assert.Single(answer.Actors).Name);
        Assert.All(answer.Statements, statement => Assert.Equal("a1", statement.Actor));
        Assert.Contains(answer.Statements.SelectMany(statement => statement.Content), piece => text.LastIndexOf('“') < piece.Start);
    }

    [Theory]
    [InlineData("GAZETTE: Why is the bridge closed?\n\nSILVA: The bolts are loose and the steel is rusty.\n\nGAZETTE: When will it open?\n\nSILVA: I do not know. Ask the engineers.", "SILVA")]
    [InlineData("Ana Silva has been mayor of Port Selby for nine years.\n\nGAZETTE: Why is the bridge closed?\n\nSILVA: The bolts are loose and the steel is rusty.", "Ana Silva")]
    public void In_questions_and_answers_whoever_is_named_in_front_speaks(string text, string name)
    {
        var answer = shared.Analyze(text);
        Assert.Equal([name], answer.Actors.Select(actor => actor.Name));
        Assert.Contains(answer.Statements, statement => statement.Content[0].Text.StartsWith("The bolts are loose", StringComparison.Ordinal));
    }

    [Fact]
    public void In_questions_and_answers_without_names_something_is_said() =>
        Assert.NotEmpty(shared.Analyze("Q: Why is the bridge closed?\n\nA: The bolts are loose and the steel is rusty.").Statements);

    [Theory]
    [InlineData("“We have waited for six years and we have written eleven letters to three ministers, none of whom has ever answered a single one of them,” said the mayor of Port Selby, Ana Silva.")]
    [InlineData("The bridge would open in May whatever the engineers, the drivers and the owners of the old ferry thought about it, said Ana Silva.")]
    [InlineData("After four hours of talks with the engineers, the drivers and the owners of the ferry, which ended with no agreement and left both sides angry, Ana Silva said the bridge would open.")]
    [InlineData(
        "“The bridge will not be closed,” said, after four hours of talks with engineers, drivers and the owners of the ferry that it replaced, the mayor of Port Selby, Ana Silva.",
        Skip = "The model takes the words between the cue and the name for content and finds no source.")]
    public void A_speaker_at_the_end_of_a_long_sentence_is_found(string text) =>
        Assert.Equal(["Ana Silva"], shared.Analyze(text).Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("PORT SELBY, March 3 — [person|Paul Denning] has", "Paul Denning (subject)")]
    [InlineData("PORT SELBY – [person|Paul Denning] has", "Paul Denning (subject)")]
    [InlineData("PORT SELBY on Monday — [person|Paul Denning] has", "Ana Silva (continued)")]
    [InlineData("A B C D E F G H I — [person|Paul Denning] has", "Ana Silva (continued)")]
    [InlineData("“[person|Paul Denning] left,” it has", "Ana Silva (continued)")]
    public void A_dateline_and_a_quotation_are_no_subject(string beginning, string expected) =>
        Assert.Equal(expected, Speakers.OfMarked(shared, $"[source1|[person|Ana Silva]] [cue1|said] [content1|it rained].\n\n{beginning} [cue2|refused] [content2|to go].", 0.9f, 0.9f).Last());
}
