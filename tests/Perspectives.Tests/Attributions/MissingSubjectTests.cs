using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class MissingSubjectTests(SharedModel shared)
{
    [Theory]
    [InlineData("Analysts [cue|believe] [content|that prices will rise].", "Analysts ← Analysts (new)")]
    [InlineData("The ministry has [cue|said] [content|that prices will rise].", "The ministry ← The ministry (new)")]
    [InlineData("The mayor met [person|Ana Silva], who [cue|asserted] [content|that prices will rise].", "Ana Silva ← who (relative)")]
    [InlineData("“[content|Prices will rise],” [cue|said] the teacher, [person|Rita Holm].", "Rita Holm ← the teacher, Rita Holm (apposition)")]
    [InlineData("“[content|Prices will rise],” [cue|said] [person|Rita Holm].", "Rita Holm ← Rita Holm (name)")]
    [InlineData("[content|Prices will rise], [cue|argued] [person|Rita Holm].", "Rita Holm ← Rita Holm (name)")]
    [InlineData("Where the firm paid for a school, the mayor, [person|Anahí Itzep], [cue|said] [content|that prices will rise].", "Anahí Itzep ← Anahí Itzep (name)")]
    [InlineData("Mr. [person|Tom Birch], the presumptive nominee, [cue|said] [content|that prices will rise].", "Tom Birch ← Tom Birch (name)")]
    [InlineData("It faces a revolt amid [cue|claims] by [content|some mayors that prices will rise].", "some mayors ← some mayors (new)")]
    [InlineData("He stayed despite [source|loud] [cue|calls] from [content|his party’s leaders to leave].", "his party’s leaders ← his party’s leaders (new)")]
    public void Who_stands_beside_the_cue_is_its_source_where_the_model_saw_none(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("One [cue|said] [content|that prices will rise].", "One")]
    [InlineData("One has [cue|said] [content|that prices will rise].", "One")]
    [InlineData("One, who left in May, [cue|said] [content|that prices will rise].", "One")]
    [InlineData("Another [cue|said] [content|that prices will rise].", "Another")]
    [InlineData("The other [cue|wondered] [content|why prices rise].", "The other")]
    [InlineData("One price [cue|said] [content|that prices will rise].", "-")]
    [InlineData("The bread [cue|said] [content|that prices will rise].", "-")]
    [InlineData("In one [cue|said] [content|that prices will rise].", "-")]
    public void One_of_many_speaks_where_the_sentence_begins_so(string marked, string source) => Assert.StartsWith(source + ": ", Assert.Single(Cleaned.Of(marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The price of bread was [cue|said] [content|to rise].")]
    [InlineData("In the market [cue|said] [content|to be safe] prices rose.")]
    [InlineData("The case, brought by the mayor of Selby and its lawyer, [person|Rita Holm], [cue|accused] [content|the firm of fraud].")]
    [InlineData("In a book on [person|Rita Holm], the painter, [cue|said] [content|prices will rise].")]
    [InlineData("It faces a revolt amid [cue|claims] by [content|the sea that prices will rise].")]
    public void What_cannot_speak_is_no_source(string marked) => Assert.Equal(["nobody (unattributed)"], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("the secretary", "the secretary")]
    [InlineData("the secretary of the bank.", "the secretary")]
    [InlineData("the bank secretary again.", "the bank secretary")]
    [InlineData("the secretary, [place|Selby].", "the secretary")]
    [InlineData("the secretary, old [person|Ana Silva].", "the secretary")]
    [InlineData("the secretary, in Selby.", "the secretary")]
    [InlineData("the very tall old secretary.", "-")]
    [InlineData("the tall one. The secretary left.", "-")]
    [InlineData("old secretaries.", "-")]
    [InlineData("it and the secretary.", "-")]
    [InlineData("the", "-")]
    [InlineData("", "-")]
    public void Behind_the_cue_stands_a_name_or_a_short_description(string behind, string source) =>
        Assert.Equal([$"{source}: Flats will be dearer"], Cleaned.Of($"[content|Flats will be dearer], [cue|argued] {behind}".TrimEnd()));

    [Theory]
    [InlineData("“[content|Flats will be dearer],” [cue|added] the secretary.", "the secretary")]
    [InlineData("[content|Flats will be dearer], [cue|added] the secretary.", "-")]
    [InlineData("“[content|Flats will be dearer],” [cue|noted] the secretary.", "-")]
    public void Some_verbs_stand_before_their_subject_only_behind_a_quotation(string marked, string source) => Assert.Equal([$"{source}: Flats will be dearer"], Cleaned.Of(marked));

    [Theory]
    [InlineData(", and the bank was right", " | and the bank was right")]
    [InlineData(", the secretary, and the bank was right", " | and the bank was right")]
    [InlineData(", the secretary, the mayor, and the bank was right", " | and the bank was right")]
    [InlineData(", whatever the rain, and the bank was right", " | whatever the rain, and the bank was right")]
    [InlineData(" and the bank was right", "")]
    [InlineData(", the secretary", "")]
    [InlineData(", and so", "")]
    public void What_is_said_goes_on_behind_a_speaker_between_commas(string behind, string rest) => Assert.Equal(
        [$"Rosa Delmonte: Flats will be dearer{rest}"],
        Cleaned.Of($"[content|Flats will be dearer], [cue|argued] [content|[person|Rosa Delmonte]{behind}]."));

    [Theory]
    [InlineData("Analysts", "Analysts")]
    [InlineData("The five old bank analysts", "The five old bank analysts")]
    [InlineData("The analysts also have", "The analysts")]
    [InlineData("The five old big bank analysts", "The five old big bank analysts")]
    [InlineData("The five very old big bank analysts", "-")]
    [InlineData("The price of analysts", "-")]
    [InlineData("In 2004 analysts", "-")]
    [InlineData("“Old” analysts", "-")]
    [InlineData("He and analysts", "-")]
    [InlineData("Will also", "-")]
    [InlineData("Who", "-")]
    [InlineData("He met [person|Ana Silva], who", "who")]
    [InlineData("He met [person|Ana Silva], who really in fact", "who")]
    [InlineData("He met [person|Ana Silva], who really in fact often", "-")]
    [InlineData("He met [person|Ana Silva] who", "-")]
    [InlineData("He met [person|Ana Silva], who, he", "-")]
    public void Before_the_cue_stands_a_short_description_that_begins_the_sentence_or_who(string before, string source) =>
        Assert.Equal([$"{source}: that prices will rise"], Cleaned.Of($"{before} [cue|believe] [content|that prices will rise]."));

    [Fact]
    public void Who_is_said_to_do_something_does_not_say_it() => Assert.Equal(["-: Analysts | that prices will rise"], Cleaned.Of("[content|Analysts] [cue|believe] [content|that prices will rise]."));
}
