namespace Perspectives.Tests.Actors.Rules;

public sealed class ClaimantRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("The club’s owner [cue|said] [content|no].", "Kenneth Amble made the claim in a letter.", "Kenneth Amble ← The club’s owner (description)")]
    [InlineData("A bishop [cue|said] [content|no].", "Kenneth Amble issued his plea in a letter.", "Kenneth Amble ← A bishop (description)")]
    public void Whoever_made_the_claim_is_whose_claim_was_told_before(string claim, string next, string expected) => Assert.Equal([expected], Of(claim, next));

    [Theory]
    [InlineData("The club’s owner [cue|said] [content|no].", "Kenneth Amble made the bed in a letter.", "The club’s owner ← The club’s owner (new)")]
    [InlineData("A source [cue|said] [content|no].", "Kenneth Amble made the claim in a letter.", "A source ← A source (new)")]
    public void Whoever_made_anything_else_is_not_and_a_source_has_no_name(string claim, string next, string expected) => Assert.Equal([expected], Of(claim, next));

    private IEnumerable<string> Of(string claim, string next) =>
        Speakers.OfMarked(shared, $"[source|{claim.Replace(" [cue", "] [cue", StringComparison.Ordinal)} {next.Replace("Kenneth Amble", "[person|Kenneth Amble]", StringComparison.Ordinal)}");
}
