namespace Perspectives.Tests.Actors.Rules;

public sealed class PartOfGroupRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("Two ministers said they would resign. Both said the quay was safe.", "Two ministers ← Two ministers (new)", "Two ministers ← Both (group)")]
    public void Both_are_the_two_mentioned_before(string text, params string[] expected) => Assert.Equal(expected, Speakers.Of(shared, text));

    [Theory]
    [InlineData("[source1|Two farmers] [cue1|said] [content1|the well was dry]. “[content2|We carry it],” [source2|one of them] [cue2|said].", "Two farmers ← one of them (group)")]
    [InlineData("[source1|Residents] [cue1|said] [content1|the well was dry]. “[content2|We carry it],” [source2|three of them] [cue2|said].", "Residents ← three of them (group)")]
    [InlineData("[source1|Residents] [cue1|said] [content1|the well was dry]. “[content2|We carry it],” [source2|several of them] [cue2|said].", "Residents ← several of them (group)")]
    public void One_of_them_speaks_for_the_group_mentioned_last(string marked, string expected) =>
        Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());

    [Theory]
    [InlineData("Some fishermen said they were angry. “We cannot live on this,” one of them said.", "Some fishermen ← one of them (group)")]
    [InlineData("Dozens of villagers blocked the road. “We cannot live on this,” one of them said.", "Dozens of villagers ← one of them (group)")]
    public void One_of_them_is_one_of_those_told_of_before(string text, string expected) => Assert.Equal(expected, Speakers.Of(shared, text).Last());

    [Theory]
    [InlineData("[person|Ana Silva] came. “[content|No],” [source|one of them] [cue|said].")]
    [InlineData("[people|Norwegians] came. It rained. It snowed. It froze. It thawed. “[content|No],” [source|one of them] [cue|said].")]
    public void Nobody_is_one_of_a_person_or_of_a_group_long_past(string marked) =>
        Assert.Equal(["one of them ← one of them (new)"], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("It was May. The [people|Norwegians] came. It rained. It snowed. “[content|No],” [source|one of them] [cue|said].", "Norwegians ← one of them (group)")]
    [InlineData("The [people|Norwegians] came. “[content|No],” [source|friends of them] [cue|said].", "friends of them ← friends of them (new)")]
    [InlineData("The [people|Norwegians] came. “[content|No],” [source|one behind them] [cue|said].", "one behind them ← one behind them (new)")]
    public void Only_some_of_a_group_three_sentences_back_at_most_are_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void A_group_is_one_by_its_noun() =>
        Assert.Equal(
            "Angry farmers ← one of them (group)",
            Speakers.OfMarked(shared, "[source1|Angry farmers] [cue1|said] [content1|no]. “[content2|We carry it],” [source2|one of them] [cue2|said].", 0.9f, 0.9f).Last());
}
