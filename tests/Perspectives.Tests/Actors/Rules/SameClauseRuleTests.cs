namespace Perspectives.Tests.Actors.Rules;

/// <summary>"The official said no; he left": behind a semicolon the same one goes on.</summary>
public sealed class SameClauseRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("A ministry official", "he", "A ministry official ← he (pronoun)")]
    [InlineData("Ms [person|Ana Silva]", "she", "Ana Silva ← she (pronoun)")]
    [InlineData("Ms [person|Ana Silva]", "he", "Tom Birch ← he (pronoun)")]
    [InlineData("The [body|Harbour Trust]", "he", "Tom Birch ← he (pronoun)")]
    public void Whoever_speaks_before_the_semicolon_goes_on_behind_it_where_the_pronoun_fits(string speaker, string pronoun, string expected) => Assert.Equal(
        expected,
        Speakers.OfMarked(shared, $"[person|Tom Birch] came. [source1|{speaker}] [cue1|said] [content1|talks were under way]; [source2|{pronoun}] [cue2|said] [content2|no].", 0.9f, 0.9f).Last());
}
