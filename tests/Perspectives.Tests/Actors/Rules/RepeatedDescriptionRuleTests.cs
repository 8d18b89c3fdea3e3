namespace Perspectives.Tests.Actors.Rules;

public sealed class RepeatedDescriptionRuleTests(SharedModel shared)
{
    [Fact]
    public void Some_of_the_ones_are_not_some_of_the_others() =>
        Assert.Equal(
            ["some of the mayors ← some of the mayors (new)", "some of the judges ← some of the judges (new)"],
            Speakers.OfMarked(shared, "[source1|some of the mayors] [cue1|said] [content1|no]. But [source2|some of the judges] [cue2|said] [content2|yes].", 0.9f, 0.9f));

    [Fact]
    public void The_same_description_is_the_same_actor() =>
        Assert.Equal(
            ["Senior officials ← Senior officials (new)", "Senior officials ← Senior officials (repeated)"],
            Speakers.Of(shared, "Senior officials said the talks had failed. Nobody was surprised. Senior officials said the talks would resume."));

    [Fact]
    public void Other_descriptions_are_other_actors() =>
        Assert.Equal(
            ["Critics ← Critics (new)", "Analysts ← Analysts (new)"],
            Speakers.Of(shared, "Critics said the plan was too dear. Analysts said it was too late."));

    [Theory]
    [InlineData("The harbour clerks", "harbour clerks", "The harbour clerks")]
    [InlineData("Harbour clerks", "these harbour clerks", "Harbour clerks")]
    [InlineData("Harbour clerks", "harbour clerks in the town", "Harbour clerks")]
    [InlineData("Harbour clerks", "other harbour clerks", "other harbour clerks")]
    [InlineData("Harbour clerks", "town clerks", "town clerks")]
    [InlineData("Some of the mayors", "some of the mayors", "Some of the mayors")]
    public void Articles_and_what_stands_behind_the_core_make_no_other(string first, string second, string actor) =>
        Assert.StartsWith(
            $"{actor} ← {second}",
            Speakers.OfMarked(shared, $"[source1|{first}] [cue1|said] [content1|no].\n\nIt rained.\n\nIt snowed.\n\nBut [source2|{second}] [cue2|said] [content2|yes].", 0.9f, 0.9f).Last(),
            StringComparison.Ordinal);
}
