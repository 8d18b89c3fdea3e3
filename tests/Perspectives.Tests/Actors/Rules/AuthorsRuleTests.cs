namespace Perspectives.Tests.Actors.Rules;

public sealed class AuthorsRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[content1|Moths avoid lamps], [source1|researchers] [cue1|say]. [source2|The report’s authors] [cue2|said] [content2|no].", "researchers ← The report’s authors (description)")]
    [InlineData("[content1|Moths avoid lamps], [source1|a survey] [cue1|says]. [source2|Its authors] [cue2|said] [content2|no].", "a survey ← Its authors (description)")]
    public void The_authors_are_the_researchers_or_else_the_report(string marked, string expected) => Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());

    [Theory]
    [InlineData("[content1|Moths avoid lamps], [source1|farmers] [cue1|say]. [source2|The authors] [cue2|said] [content2|no].", "The authors ← The authors (new)")]
    [InlineData("[content1|Moths avoid lamps], [source1|researchers] [cue1|say]. [source2|Two authors] [cue2|said] [content2|no].", "Two authors ← Two authors (new)")]
    public void Others_write_nothing_and_two_authors_are_others(string marked, string expected) => Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());
}
