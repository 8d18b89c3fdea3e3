namespace Perspectives.Tests.Actors.Rules;

public sealed class LoneOneRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source2|One] [cue2|said] [content2|yes].", "One ← One (new)")]
    [InlineData("[source2|One], who left, [cue2|said] [content2|yes].", "One ← One (new)")]
    [InlineData("[source2|One], who gave his name as [person|Toto], [cue2|said] [content2|yes].", "Toto ← One (new)")]
    [InlineData("[source2|One], who has met [person|Toto], [cue2|said] [content2|yes].", "One ← One (new)")]
    [InlineData("[source2|One] [cue2|said] [content2|yes]. They gave his name as [person|Toto].", "One ← One (new)")]
    public void One_of_many_is_somebody_new_or_whoever_is_named_behind(string marked, string expected) =>
        Assert.Equal(["Two peers ← Two peers (new)", expected], Speakers.OfMarked(shared, $"[source1|Two peers] [cue1|said] [content1|no]. {marked}", 0.9f, 0.9f));
}
