namespace Perspectives.Tests.Actors.Rules;

public sealed class AppositionRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("“We lost it early,” said the team's coach, Alireza Mehrabi.", "Alireza Mehrabi ← the team's coach, Alireza Mehrabi (apposition)")]
    [InlineData("His opponent, Republican Tad Kowalczyk, said the tax was too high.", "Tad Kowalczyk ← His opponent, Republican Tad Kowalczyk (apposition)")]
    [InlineData("A spokesman for Quellmark, Tom Birch, said the plant would close.", "Tom Birch ← A spokesman for Quellmark, Tom Birch (apposition)")]
    [InlineData("The mayor of Port Selby, Ana Silva, said the bridge was safe.", "Ana Silva ← The mayor of Port Selby, Ana Silva (apposition)")]
    [InlineData(
        "Executive director of the harbour council Alia Haddad said the quay was full.",
        "Alia Haddad ← Executive director of the harbour council Alia Haddad (apposition)")]
    [InlineData(
        "The bridge must be closed, according to the engineer who inspected it, Tom Birch.",
        "Tom Birch ← the engineer who inspected it, Tom Birch (apposition)")]
    [InlineData("“We lost it early,” said Port Selby, Ohio, Mayor Ana Silva.", "Ana Silva ← Port Selby, Ohio, Mayor Ana Silva (apposition)")]
    public void A_description_with_a_name_behind_it_is_the_person_named(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("Aides to Silva said the mayor would resign.", "Aides to Silva ← Aides to Silva (new)")]
    [InlineData("The landlord of the Anchor Inn in Barton Marsh said the mayor would resign.", "The landlord of the Anchor Inn in Barton Marsh ← The landlord of the Anchor Inn in Barton Marsh (new)")]
    [InlineData(
        "Supporters of the mayor, including Ana Silva, said the quay was full.",
        "Supporters of the mayor, including Ana Silva ← Supporters of the mayor, including Ana Silva (new)")]
    public void A_name_behind_a_preposition_is_somebody_else_s(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Fact]
    public void A_person_apposed_once_is_known_by_the_surname_afterwards() =>
        Assert.Equal(
            ["Tom Birch ← A neighbour, Tom Birch (apposition)", "Tom Birch ← Birch (name)"],
            Speakers.Of(shared, "A neighbour, Tom Birch, said he heard a bang. “The house shook,” said Birch."));

    [Theory]
    [InlineData("[person|Silva], [source|a pilot], [cue|said] [content|no].", "Silva ← a pilot (apposition)")]
    [InlineData("[person|Ana Silva], [source|a pilot] who [cue|says] [content|no], left.", "Ana Silva ← a pilot (apposition)")]
    [InlineData("In front of [person|Ana Silva], [source|a pilot] [cue|said] [content|no].", "a pilot ← a pilot (new)")]
    [InlineData("The [body|Harbour Trust], [source|a charity], [cue|said] [content|no].", "a charity ← a charity (new)")]
    [InlineData("“[content|No],” [cue|said] [person|Ana Silva], [source|a pilot]", "a pilot ← a pilot (new)")]
    [InlineData("With [person|Ana Silva] [source|a pilot], she [cue|said], [content|came].", "a pilot ← a pilot (new)")]
    public void An_indefinite_description_that_is_closed_or_goes_on_is_of_whom_stands_before_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|A coach of the team, [person|Ana Silva]], [cue|said] [content|no].", "Ana Silva ← A coach of the team, Ana Silva (apposition)")]
    [InlineData("[source|A coach of the team — [person|Ana Silva]] [cue|said] [content|no].", "Ana Silva ← A coach of the team — Ana Silva (apposition)")]
    [InlineData("[source|A coach of the team – [person|Ana Silva]] [cue|said] [content|no].", "Ana Silva ← A coach of the team – Ana Silva (apposition)")]
    [InlineData("[source|A coach of the team: [person|Ana Silva]] [cue|said] [content|no].", "Ana Silva ← A coach of the team: Ana Silva (apposition)")]
    [InlineData("[source|A coach of the team ([person|Ana Silva])] [cue|said] [content|no].", "Ana Silva ← A coach of the team (Ana Silva) (apposition)")]
    [InlineData("[source|The founder and president [person|Ana Silva]] [cue|said] [content|no].", "Ana Silva ← The founder and president Ana Silva (apposition)")]
    public void Between_the_description_and_the_name_stands_a_mark_or_another_office(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|The supporter of former mayor [person|Ana Silva]] [cue|said] [content|no].")]
    [InlineData("[source|A woman, like the painter [person|Ana Silva]], [cue|said] [content|no].")]
    [InlineData("[source|Officials in the ministry, [person|Ana Silva]], [cue|said] [content|no].")]
    [InlineData("[source|The coach of the team, [person|Ana Silva]’s husband], [cue|said] [content|no].")]
    [InlineData("[source|The friend of the founder and president [person|Ana Silva]] [cue|said] [content|no].")]
    public void Who_is_like_somebody_or_belongs_to_them_is_another(string marked) =>
        Assert.EndsWith("(new)", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[source|Their union, the [body|Harbour League]], [cue|said] [content|no].", "Harbour League ← Their union, the Harbour League (apposition)")]
    [InlineData("[source|The company at the centre of the dispute, [body|Baker Ridge]], [cue|said] [content|no].", "Baker Ridge ← The company at the centre of the dispute, Baker Ridge (apposition)")]
    [InlineData("[source|The union in the town, the [body|Harbour League]], [cue|said] [content|no].", "Harbour League ← The union in the town, the Harbour League (apposition)")]
    [InlineData("[source|Their union, [body|Harbour League]], [cue|said] [content|no].", "Harbour League ← Their union, Harbour League (apposition)")]
    public void A_body_is_named_behind_a_comma(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|The pilot, the [body|Harbour League]], [cue|said] [content|no].")]
    [InlineData("[source|The council, the [place|Port Selby]], [cue|said] [content|no].")]
    [InlineData("[source|The union of the [body|Harbour League]] [cue|said] [content|no].")]
    [InlineData("[source|The union in the town, its branches, the [body|Harbour League]], [cue|said] [content|no].")]
    public void A_body_is_no_pilot_and_none_but_the_one_beside_it(string marked) =>
        Assert.EndsWith("(new)", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);
}
