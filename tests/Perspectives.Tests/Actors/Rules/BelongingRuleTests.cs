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
    [InlineData("The government of [place|Orsk] came. “[content|No],” [source|[place|Caldonia]’s government] [cue|said].", "Caldonia’s government ← Caldonia’s government (new)")]
    public void The_owner_and_those_called_nothing_of_the_kind_are_not(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("A lawyer, [person|Peter Kroll], met a lawyer, [person|Rita Holm]. “[content|No],” [source|her lawyer] [cue|said].", "Rita Holm ← her lawyer (description)")]
    [InlineData("“[content|No],” [source|her lawyer] [cue|said]. A lawyer, [person|Peter Kroll], nodded. A lawyer, [person|Rita Holm], laughed.", "Peter Kroll ← her lawyer (description)")]
    [InlineData("A lawyer, [person|Peter Kroll], rose. “[content|No],” [source|her lawyer] [cue|said]. A lawyer, [person|Rita Holm], laughed.", "Peter Kroll ← her lawyer (description)")]
    public void Of_several_it_is_the_last_before_and_else_the_first_behind(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
