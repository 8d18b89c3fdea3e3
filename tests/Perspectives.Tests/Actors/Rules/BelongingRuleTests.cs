namespace Perspectives.Tests.Actors.Rules;

public sealed class BelongingRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Ana Silva] came with a lawyer, [person|Peter Kroll]. “[content|No],” [source|her lawyer] [cue|said].", "Peter Kroll ← her lawyer (description)")]
    [InlineData("[person|Ana Silva]’s lawyer, [person|Peter Kroll], came. “[content|No],” [source|Silva’s lawyer] [cue|said].", "Peter Kroll ← Silva’s lawyer (description)")]
    public void Whoever_was_called_so_is_meant(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Ana Silva] met [person|Tom Birch]. “[content|No],” [source|her lawyer] [cue|said].", "her lawyer ← her lawyer (new)")]
    [InlineData("[person|Ana Silva], a lawyer, came. “[content|No],” [source|[person|Silva]’s lawyer] [cue|said].", "Silva’s lawyer ← Silva’s lawyer (new)")]
    [InlineData("The [body|Harbour Trust] came. “[content|No],” [source|his office] [cue|said].", "his office ← his office (new)")]
    public void The_owner_and_those_called_nothing_of_the_kind_are_not(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
