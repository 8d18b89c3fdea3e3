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

    [Theory]
    [InlineData("the mayor", "Mayor [person|Ana Silva] bowed.", "Ana Silva")]
    [InlineData("the mayor", "Mayor [person|Ana Silva] bowed. Mayor [person|Silva] left.", "Ana Silva")]
    [InlineData("the mayor", "Former mayor [person|Ana Silva] bowed. Mayor [person|Paul Denning] left.", "Paul Denning")]
    [InlineData("the former mayor", "Former mayor [person|Ana Silva] bowed. Mayor [person|Paul Denning] left.", "Ana Silva")]
    [InlineData("the foreign minister", "[person|Ana Silva], the foreign minister, bowed. [person|Paul Denning], the finance minister, left.", "Ana Silva")]
    [InlineData("[person|Birch]’s lawyer", "The lawyer, [person|Ana Silva], bowed.", "Ana Silva")]
    [InlineData("the mayor", "Mayor [person|Ana Silva] and Mayor [person|Paul Denning] bowed.", "the mayor")]
    [InlineData("the harbour mayor", "Mayor [person|Ana Silva] bowed.", "the harbour mayor")]
    [InlineData("a mayor", "Mayor [person|Ana Silva] bowed.", "a mayor")]
    [InlineData("[person|Birch]’s lawyer", "[person|Tom Birch], a lawyer, bowed.", "Birch’s lawyer")]
    public void Whoever_alone_is_called_so_is_meant_however_many_are_named_between(string source, string holders, string actor) =>
        Assert.StartsWith(
            $"{actor} ← ",
            Assert.Single(Speakers.OfMarked(shared, $"“[content|No],” [source|{source}] [cue|said]. [person|Tom Birch], [person|Rita Holm] and [person|Jan Kessler] clapped. {holders}")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("A mayor came. “[content|No],” [source|the mayor] [cue|said]. Mayor [person|Ana Silva] bowed.", "A mayor ← the mayor (description)")]
    [InlineData("A pilot came. “[content|No],” [source|the mayor] [cue|said]. Mayor [person|Ana Silva] bowed.", "Ana Silva ← the mayor (description)")]
    public void Somebody_unnamed_who_was_called_so_before_is_meant_first(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
