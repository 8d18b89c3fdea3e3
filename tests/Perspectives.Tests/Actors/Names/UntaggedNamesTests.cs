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

    [Theory]
    [InlineData("Then [source|the [body|Fox] reporter Ana Xylander] spoke.", "Body Fox|Person Ana Xylander")]
    [InlineData("Then [source|the [body|Fox] reporter Xylander] spoke.", "Body Fox")]
    [InlineData("Then [source|the [body|Fox] Xo Xylander] spoke.", "Body Fox Xo Xylander")]
    [InlineData("Then [source|the clerk von der Ahe] spoke.", "Person von der Ahe")]
    [InlineData("Then [source|Selby Bank] spoke.", "Body Selby Bank")]
    [InlineData("Then [source|Selby County] spoke.", "Body Selby County")]
    [InlineData("Then [source|the Xo Xylander] spoke.", "Body Xo Xylander")]
    [InlineData("Then [source|Xo Xylander] spoke.", "Person Xo Xylander")]
    [InlineData("Then [source|Quellmark] spoke.", "Body Quellmark")]
    [InlineData("Then [source|Xo O’Quell] spoke.", "Person Xo O’Quell")]
    [InlineData("Then [source|O’Quell] spoke.", "Body O’Quell")]
    [InlineData("[source|WHO] spoke.", "Body WHO")]
    [InlineData("[source|Who] spoke.", "")]
    [InlineData("[source|A] spoke.", "")]
    [InlineData("Then [source|MPs] spoke.", "")]
    [InlineData("Then [source|Minister] spoke.", "")]
    [InlineData("Then [source|Anti-whaling] spoke.", "")]
    [InlineData("Then [source|Quell] spoke. It was a quell.", "")]
    [InlineData("[source|Quell] spoke.", "Body Quell")]
    [InlineData("[source|Quells] spoke.", "")]
    [InlineData("Then [source|the clerk] spoke.", "")]
    [InlineData("Then [source|[person|Ana] in Selby] spoke.", "Person Ana")]
    public void The_name_in_a_source_is_found(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("[source|His opponent, Republican Tad Xylander], spoke.", "Person Republican Tad Xylander")]
    [InlineData("[source|His opponent — the farmer Tad Xylander — and two more] spoke.", "Person Tad Xylander")]
    [InlineData("[source|His opponent, the farmer Tad Xylander (in red)] spoke.", "Person Tad Xylander")]
    [InlineData("[source|His opponent, the farmer Xylander], spoke.", "")]
    [InlineData("[source|His opponent, Tad Xylander of red fame], spoke.", "")]
    [InlineData("[source|His opponent, the Tad Xylander], spoke.", "")]
    [InlineData("[source|His opponent, the Selby Bank], spoke.", "")]
    [InlineData("[source|His opponent, [people|Republican] Tad Xylander], spoke.", "Group Republican|Person Tad Xylander")]
    [InlineData("[source|His opponent, [person|Tad Xylander]], spoke.", "Person Tad Xylander")]
    public void The_name_in_an_apposition_is_found(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("[person|Hosea Tjikuua] left. Later on Tjikuua will sing.", "Person Hosea Tjikuua|Person Tjikuua")]
    [InlineData("[person|Hosea Tjikuua] left. Later on Xo Tjikuua will sing.", "Person Hosea Tjikuua|Person Xo Tjikuua")]
    [InlineData("[person|Hosea Tjikuua] left. Later on tjikuua will sing.", "Person Hosea Tjikuua")]
    [InlineData("[person|Hosea Tjikuua] left. Monday Tjikuua will sing.", "Person Hosea Tjikuua")]
    [InlineData("[person|Hosea Tjikuua] left. On [place|Fox] Tjikuua will sing.", "Person Hosea Tjikuua|Place Fox")]
    [InlineData("[person|Hosea Tjikuua] left. On the Tjikuua Road they sing.", "Person Hosea Tjikuua")]
    [InlineData("[body|Hosea Tjikuua] left. Later on Tjikuua will sing.", "Body Hosea Tjikuua")]
    [InlineData("[body|Dunmore] came. We saw Xo Dunmore sang.", "Body Dunmore|Person Xo Dunmore")]
    [InlineData("[body|Dunmore] came. We saw Dunmore sang.", "Body Dunmore")]
    [InlineData("[place|Dunmore] came. We saw Xo Dunmore sang.", "Place Dunmore")]
    [InlineData("[body|BBC] came. We saw Xo BBC sang.", "Body BBC")]
    [InlineData("[body|Bank] came. We saw Xo Bank sang.", "Body Bank")]
    [InlineData("[body|Xo Dunmore] came. We saw Yo Dunmore sang.", "Body Xo Dunmore")]
    public void A_name_that_is_known_is_found_again(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("The [body|Bank of Caldonia] met. Then the Bank spoke.", "Body Bank of Caldonia|Body Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then the Bank", "Body Caldonian Bank|Body Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then the bank spoke.", "Body Caldonian Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then a Bank spoke.", "Body Caldonian Bank|Body Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then his Bank spoke.", "Body Caldonian Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then the Union spoke.", "Body Caldonian Bank")]
    [InlineData("The [body|Caldonian Drum] met. Then the Drum spoke.", "Body Caldonian Drum")]
    [InlineData("The [body|Caldonian Bank] met. Then the Bank Road closed.", "Body Caldonian Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then the Bank\n\nRoads closed.", "Body Caldonian Bank|Body Bank")]
    [InlineData("The [body|Caldonian Bank] met. Then the\n\nBank spoke.", "Body Caldonian Bank")]
    [InlineData("The [place|Caldonian Bank] met. Then the Bank spoke.", "Place Caldonian Bank")]
    [InlineData("The [body|Bank] met. Then the Bank spoke.", "Body Bank")]
    public void The_one_body_of_its_kind_goes_by_its_noun_with_a_capital(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("Then [source|the Incident [body|Review Unit]] spoke.", "Body Incident Review Unit")]
    [InlineData("Then [source|[body|Open] Water] spoke.", "Body Open Water")]
    [InlineData("Then [source|Teófila [body|Mamani]] spoke.", "Person Teófila Mamani")]
    [InlineData("Then [source|Teófila [place|Mamani]] spoke.", "Person Teófila Mamani")]
    [InlineData("Then [source|the Teófila [body|Mamani]] spoke.", "Body Teófila Mamani")]
    [InlineData("Then [source|the [body|Unit] for the Review of Fish] spoke.", "Body Unit for the Review of Fish")]
    [InlineData("Then [source|the [body|Unit] Review Fish Aba Bela Cida Duma Ewa] spoke.", "Body Unit Review Fish Aba Bela Cida Duma Ewa")]
    [InlineData("Then [source|the [body|Unit] Review Fish Aba Bela Cida Duma Ewa Fefa] spoke.", "Body Unit")]
    [InlineData("Then [source|the [body|Unit] review Fish] spoke.", "Body Unit")]
    [InlineData("Then [source|the [body|Unit] Minister] spoke.", "Body Unit")]
    [InlineData("Then [source|the [body|Unit] Walter] spoke.", "Body Unit")]
    [InlineData("Then [source|the [body|Unit] Farmers] spoke.", "Body Unit")]
    [InlineData("Then [source|the [person|Xo] Unit] spoke.", "Person Xo")]
    [InlineData("Then [source|the [body|Xo] [people|Irish] Unit] spoke.", "Body Xo|Group Irish")]
    [InlineData("Then [source|Xo [body|Bank]] spoke.", "Body Xo Bank")]
    [InlineData("Then [source|Xo [place|County]] spoke.", "Body Xo County")]
    [InlineData("Then [source|Xo [place|Bridge]] spoke.", "Body Xo Bridge")]
    [InlineData("Then [source|Xo [body|BBC]] spoke.", "Body Xo BBC")]
    [InlineData("[source|Monday [body|Quell]] spoke.", "Body Quell")]
    [InlineData("[source|Farmers [body|Quell]] spoke.", "Body Quell")]
    public void A_source_of_nothing_but_an_article_and_capitals_is_a_name_as_a_whole(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));
}
