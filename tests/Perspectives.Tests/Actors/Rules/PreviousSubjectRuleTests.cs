namespace Perspectives.Tests.Actors.Rules;

public sealed class PreviousSubjectRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("It rained. The ministry closed the bridge. [source|It] [cue|said] [content|no].", "The ministry ← It (subject)")]
    [InlineData("Senior ministers closed the bridge. [source|They] [cue|said] [content|no].", "Senior ministers ← They (subject)")]
    [InlineData("A smaller faction, the [body|April Column], stayed away. [source|It] [cue|said] [content|no].", "April Column ← It (pronoun)")]
    public void It_and_they_are_the_body_or_group_with_which_the_sentence_before_begins(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void Who_was_found_so_is_known_by_that_description() =>
        Assert.Equal(
            ["Senior ministers ← They (subject)", "Senior ministers ← Senior ministers (repeated)"],
            Speakers.OfMarked(
                shared,
                "Senior ministers closed the bridge. [source1|They] [cue1|said] [content1|no]. [source2|Senior ministers] [cue2|said] [content2|it was raining].",
                0.9f,
                0.9f));

    [Theory]
    [InlineData("[source|It] [cue|said] [content|no].")]
    [InlineData("“The ministry is closed.” [source|It] [cue|said] [content|no].")]
    [InlineData("The old red harbour town ministry closed the bridge. [source|It] [cue|said] [content|no].")]
    [InlineData("Here is what the ministry closed. [source|It] [cue|said] [content|no].")]
    [InlineData("Others left. [source|They] [cue|said] [content|no].")]
    public void What_is_quoted_or_stands_deep_in_the_sentence_is_no_subject(string marked) =>
        Assert.EndsWith("(unattributed)", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);
}
