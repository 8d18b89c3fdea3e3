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
    [InlineData(
        "Supporters of the mayor, including Ana Silva, said the quay was full.",
        "Supporters of the mayor, including Ana Silva ← Supporters of the mayor, including Ana Silva (new)")]
    public void A_name_behind_a_preposition_is_somebody_else_s(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Fact]
    public void A_person_apposed_once_is_known_by_the_surname_afterwards() =>
        Assert.Equal(
            ["Tom Birch ← A neighbour, Tom Birch (apposition)", "Tom Birch ← Birch (name)"],
            Speakers.Of(shared, "A neighbour, Tom Birch, said he heard a bang. “The house shook,” said Birch."));
}
