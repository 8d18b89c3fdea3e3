namespace Perspectives.Tests.Actors.Names;

/// <summary>Names that the tagger broke or saw in part.</summary>
public sealed class NameFinderTests(SharedModel shared)
{
    [Theory]
    [InlineData("“[content|No],” [cue|said] [source|[person|Conor O]'Brien].", "Conor O'Brien")]
    [InlineData("“[content|No],” [cue|said] [source|Conor [person|O’Brien]].", "Conor O’Brien")]
    [InlineData("“[content|No],” [cue|said] [source|Gertrud Müller-[person|Lüdenscheidt]].", "Gertrud Müller-Lüdenscheidt")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Gertrud Müller]-Lüdenscheidt].", "Gertrud Müller-Lüdenscheidt")]
    [InlineData("“[content|No],” [cue|said] [source|Ursula von der [person|Ahe]].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Ursula] von der Ahe].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Ursula von der] Ahe].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|Grace [person|Kamunga]].", "Grace Kamunga")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Silva]'s deputy, [person|J. R. Holm]].", "J. R. Holm")]
    public void A_broken_name_is_made_whole(string marked, string name) =>
        Assert.StartsWith($"{name} ← ", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Paul Denning owns the mill. Will Denning sell it? “Never,” Denning said.", "Paul Denning")]
    [InlineData("Ana Silva is the mayor. On 3 April Silva said the bridge was safe.", "Ana Silva")]
    public void Another_word_that_is_also_a_first_name_is_no_part_of_it(string text, string name) =>
        Assert.Equal([name], shared.Analyze(text).Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("Then [person|Alden] [person|Fernfield] came.", "Person Alden Fernfield")]
    [InlineData("Then [person|Everett] [body|Coombs] came.", "Person Everett Coombs")]
    [InlineData("Then [person|Everett] [place|Coombs] came.", "Person Everett Coombs")]
    [InlineData("Then [body|Fox] [body|KTVI] spoke.", "Body Fox KTVI")]
    [InlineData("Then [body|Fox] [place|Selby] spoke.", "Body Fox Selby")]
    [InlineData("A [body|Congressional] Research [body|Service] report.", "Body Congressional Research Service")]
    [InlineData("A [body|Congressional] Big Research [body|Service] report.", "Body Congressional Big Research Service")]
    [InlineData("the Bank [body|of] [place|Caldonia] spoke.", "Body Bank of Caldonia")]
    [InlineData("the Bank [body|for] [body|Caldonia] spoke.", "Body Bank for Caldonia")]
    public void What_the_tagger_cut_in_two_is_one(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("Then [person|Ana Silva] [person|Holm] came.", "Person Ana Silva|Person Holm")]
    [InlineData("Then [person|Alden] and [person|Fernfield] came.", "Person Alden|Person Fernfield")]
    [InlineData("We saw [person|Baron] [person|Holm] there.", "Person Baron|Person Holm")]
    [InlineData("Then [person|Xoaquin] [body|Coombs] came.", "Person Xoaquin|Body Coombs")]
    [InlineData("Then [person|Everett] [people|Coombs] came.", "Person Everett|Group Coombs")]
    [InlineData("Then [person|Everett] [body|Coombs Mill] came.", "Person Everett|Body Coombs Mill")]
    [InlineData("Then [person|Everett] [body|Bank] came.", "Person Everett|Body Bank")]
    [InlineData("We saw [person|Alden]\n\n[person|Fernfield] left.", "Person Alden|Person Fernfield")]
    [InlineData("Then [place|Fox] [body|KTVI] spoke.", "Place Fox|Body KTVI")]
    [InlineData("Then [body|Fox] [people|Selby] spoke.", "Body Fox|Group Selby")]
    [InlineData("A [body|Congressional] research [body|Service] report.", "Body Congressional|Body Service")]
    [InlineData("A [body|Congressional] Research [body|Selby] report.", "Body Congressional|Body Selby")]
    [InlineData("A [body|Congressional] Very Big Research [body|Service] report.", "Body Congressional|Body Service")]
    [InlineData("The Secretary of [body|State] [body|Silva] spoke.", "Body State|Body Silva")]
    [InlineData("The Club of [body|State] [body|Silva] spoke.", "Body State Silva")]
    [InlineData("A [body|Fox] [body|President] spoke.", "Body Fox|Body President")]
    [InlineData("the bank [place|of] [place|Caldonia] spoke.", "Place Caldonia")]
    [InlineData("the bank [body|of] [person|Caldonia] spoke.", "Person Caldonia")]
    [InlineData("the Bank [body|in] [place|Caldonia] spoke.", "Place Caldonia")]
    public void What_stands_side_by_side_is_not_always_one(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("He liked [body|Fox. Selby] won.", "Body Fox.|Body Selby")]
    [InlineData("He liked [person|Ana Silva\n\nHolm] there.", "Person Ana Silva|Person Holm")]
    [InlineData("He liked [body|the company] there.", "")]
    [InlineData("He liked [people|irish Swedes] there.", "Group irish Swedes")]
    public void A_name_ends_with_its_sentence_and_has_a_capital(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));
}
