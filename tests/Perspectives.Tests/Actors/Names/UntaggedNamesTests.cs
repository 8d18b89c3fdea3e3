namespace Perspectives.Tests.Actors.Names;

/// <summary>Sources that begin with or hold a name that the tagger did not see.</summary>
public sealed class UntaggedNamesTests(SharedModel shared)
{
    [Theory]
    [InlineData("“[content|Nobody has listened],” [source|Boswell] [cue|said].", "Boswell ← Boswell (name)")]
    [InlineData("“[content|Nobody has listened],” [cue|said] [source|student president Sehar Qadri].", "Sehar Qadri ← student president Sehar Qadri (name)")]
    [InlineData("“[content|Nobody has listened],” [cue|said] [source|Rep. Rita Holm].", "Rita Holm ← Rep. Rita Holm (name)")]
    [InlineData("[source|Quellmark] [cue|said] [content|it would hire two hundred people].", "Quellmark ← Quellmark (name)")]
    [InlineData("[source|His opponent, [people|Republican] Tad Kowalczyk], [cue|said] [content|no].", "Tad Kowalczyk ← His opponent, Republican Tad Kowalczyk (apposition)")]
    [InlineData("“[content|Nobody has listened],” [source|Rosa de la Cruz] [cue|said].", "Rosa de la Cruz ← Rosa de la Cruz (name)")]
    [InlineData("“[content|Nobody has listened],” [source|the NFA] [cue|said].", "NFA ← the NFA (name)")]
    public void A_capitalized_name_in_a_source_is_a_name(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|Critics] [cue|said] [content|the plan was too dear].", "Critics ← Critics (new)")]
    [InlineData("[source|Engineers] [cue|say] [content|the dam will break].", "Engineers ← Engineers (new)")]
    [InlineData("[source|Police] [cue|said] [content|two men had been arrested].", "Police ← Police (new)")]
    [InlineData("[source|Many] [cue|said] [content|they would not vote].", "Many ← Many (new)")]
    [InlineData("[source|Anti-whaling groups] [cue|said] [content|the hunt was cruel].", "Anti-whaling groups ← Anti-whaling groups (new)")]
    [InlineData("[source|Farmers] [cue|said] [content|no]. The farmers left.", "Farmers ← Farmers (new)")]
    [InlineData("[source|The Mayor] [cue|said] [content|no].", "The Mayor ← The Mayor (new)")]
    public void A_common_word_with_a_capital_is_no_name(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Fishermen said they were angry.", "Fishermen ← Fishermen (new)")]
    [InlineData("Clergy said they were angry.", "Clergy ← Clergy (new)")]
    public void A_common_word_at_a_sentence_s_start_is_no_name(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Fact]
    public void A_later_surname_that_the_tagger_missed_goes_to_the_person_known() =>
        Assert.Equal(
            ["Hosea Tjikuua ← he (pronoun)"],
            Speakers.OfMarked(shared, "[person|Hosea Tjikuua] left.\n\nOn Sunday Tjikuua will be on the rock. “[content|I am ready],” [source|he] [cue|said]."));
}
