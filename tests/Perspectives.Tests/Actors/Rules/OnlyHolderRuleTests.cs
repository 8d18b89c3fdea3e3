namespace Perspectives.Tests.Actors.Rules;

public sealed class OnlyHolderRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("Mayor [person|Ana Silva] met [person|Tom Birch] and [person|Rita Holm]. “[content|No],” [source|the mayor] [cue|said].", "Ana Silva ← the mayor (description)")]
    [InlineData("“[content|No],” [source|the mayor] [cue|said]. [person|Tom Birch] clapped. Mayor [person|Ana Silva] bowed.", "Ana Silva ← the mayor (description)")]
    [InlineData("[person|Tom Birch], the foreign minister, met the finance minister, [person|Ana Silva]. [source|The foreign minister] [cue|said] [content|no].", "Tom Birch ← The foreign minister (description)")]
    [InlineData("[person|Silva]’s doctor was there. [source|Silva’s doctor] [cue|said] [content|no]. The doctor, [person|Rita Holm], left.", "Rita Holm ← Silva’s doctor (description)")]
    [InlineData("Former mayor [person|Ana Silva] met Mayor [person|Tom Birch]. [source|The former mayor] [cue|said] [content|no].", "Ana Silva ← The former mayor (description)")]
    public void Whoever_alone_is_called_so_is_meant(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Rita Holm], a lawyer, rose. [person|Ana Silva], a lawyer, sat. [person|Tom Birch] left. [source|The second lawyer] [cue|said] [content|no].", "Ana Silva ← The second lawyer (description)")]
    [InlineData("Mayor [person|Ana Silva] came. [source|The deputy mayor] [cue|said] [content|no].", "The deputy mayor ← The deputy mayor (new)")]
    [InlineData("[person|Ana Silva], a lawyer, came. [source|A lawyer] [cue|said] [content|no].", "A lawyer ← A lawyer (new)")]
    [InlineData("[person|Ana Silva], a lawyer, came. [source|[person|Silva]’s lawyer] [cue|said] [content|no].", "Silva’s lawyer ← Silva’s lawyer (new)")]
    public void One_of_several_and_another_office_are_left_alone(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
