namespace Perspectives.Tests.Actors.Rules;

public sealed class ShareRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("")]
    [InlineData("It rained. It snowed. ")]
    public void A_share_of_nobody_is_a_share_of_those_of_whom_the_last_was(string between) =>
        Assert.Equal(
            ["A quarter of drivers ← A quarter of drivers (new)", "A quarter of drivers ← Forty percent (share)"],
            Speakers.OfMarked(shared, $"[source1|A quarter of drivers] [cue1|said] [content1|they wait]. {between}[source2|Forty percent] [cue2|said] [content2|they walk].", 0.9f, 0.9f));

    [Theory]
    [InlineData("[source1|A quarter of drivers] [cue1|said] [content1|they wait]. [source2|Forty percent of cyclists] [cue2|said] [content2|they ride].", "Forty percent of cyclists ← Forty percent of cyclists (new)")]
    [InlineData("[source1|A quarter of drivers] [cue1|said] [content1|they wait]. [source2|Forty percent among cyclists] [cue2|said] [content2|they ride].", "Forty percent among cyclists ← Forty percent among cyclists (new)")]
    [InlineData("[source1|A quarter of drivers] [cue1|said] [content1|they wait]. It rained. It snowed. It blew. [source2|Forty percent] [cue2|said] [content2|no].", "Forty percent ← Forty percent (new)")]
    public void Shares_of_others_and_far_away_are_their_own(string marked, string expected) => Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());
}
