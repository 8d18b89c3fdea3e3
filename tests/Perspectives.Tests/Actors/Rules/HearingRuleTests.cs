namespace Perspectives.Tests.Actors.Rules;

public sealed class HearingRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source1|[person|Rosa Fane]] [cue1|told] the jury: “[content1|No].” [source2|The court] [cue2|heard] that [content2|he had lied].", "Rosa Fane ← The court (description)")]
    public void What_a_court_hears_is_said_by_whoever_was_telling_it(string marked, string expected) => Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());

    [Theory]
    [InlineData("[source1|[person|Rosa Fane]] [cue1|told] the press: “[content1|No].” [source2|The court] [cue2|heard] that [content2|he had lied].")]
    [InlineData("[source1|[person|Rosa Fane]] [cue1|told] the jury: “[content1|No].” [source2|The court] [cue2|found] that [content2|he had lied].")]
    public void What_nobody_told_it_and_what_it_says_itself_is_its_own(string marked) => Assert.Equal("The court ← The court (new)", Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());
}
