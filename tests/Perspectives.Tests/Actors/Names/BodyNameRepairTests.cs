namespace Perspectives.Tests.Actors.Names;

/// <summary>Names of bodies, laws and buildings of which the tagger saw only a part.</summary>
public sealed class BodyNameRepairTests
{
    [Theory]
    [InlineData("She joined the Campaign [body|for Trees] there.", "Body Campaign for Trees")]
    [InlineData("She joined the Bank [body|of Caldonia] there.", "Body Bank of Caldonia")]
    [InlineData("She met the [body|Bank] of Caldonia", "Body Bank of Caldonia")]
    [InlineData("She joined the campaign [body|for Trees] there.", "Body Trees")]
    [InlineData("[body|of Caldonia] came.", "Body Caldonia")]
    [InlineData("She met the [body|Bank] of", "Body Bank")]
    [InlineData("She met the [body|Bank] of town.", "Body Bank")]
    [InlineData("She met the [body|Rail] of Caldonia.", "Body Rail")]
    public void Of_and_for_join_the_parts_of_a_body_s_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She met the Marlow County [body|Board] there.", "Body Marlow County Board")]
    [InlineData("She met the Old Marlow County School [body|Board] there.", "Body Marlow County School Board")]
    [InlineData("Old Marlow [body|Board] came.", "Body Old Marlow Board")]
    [InlineData("She met St. [body|Agnes] there.", "Body St. Agnes")]
    [InlineData("She met the Pro-[body|Life Alliance] there.", "Body Pro-Life Alliance")]
    [InlineData("She met the Pro‑[body|Life Alliance] there.", "Body Pro‑Life Alliance")]
    [InlineData("Pro-[body|Life Alliance] came.", "Body Pro-Life Alliance")]
    [InlineData("She met the pro-[body|Life Alliance] there.", "Body Life Alliance")]
    [InlineData("She met the Mayor [body|Board] there.", "Body Board")]
    [InlineData("She met Monday [body|Board] there.", "Body Board")]
    [InlineData("She met the [place|Marlow] County [body|Board] there.", "Place Marlow|Body Board")]
    [InlineData("The Marlow [body|Rail] came.", "Body Rail")]
    public void What_has_a_capital_before_it_belongs_to_it_where_it_is_no_title_no_day_and_no_other_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She met a group, [body|Migraine] Voices, there.", "Body Migraine Voices")]
    [InlineData("She met a tree, [body|Migraine] Voices, there.", "Body Migraine")]
    [InlineData("She met a group, [body|Migraine] Voices there.", "Body Migraine")]
    [InlineData("She met a group [body|Migraine] Voices, there.", "Body Migraine")]
    [InlineData("She met a group, [body|Migraine] Mayor Voices, there.", "Body Migraine")]
    [InlineData("She met a group, [body|Migraine] Voices", "Body Migraine")]
    public void Between_two_commas_behind_a_noun_for_bodies_stands_one_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She met the Clean [body|Water] Act there.", "Body Clean Water Act")]
    [InlineData("She met the [body|Water] Air Act there.", "Body Water Air Act")]
    [InlineData("Clean [body|Water] Act came.", "Body Clean Water Act")]
    [InlineData("Monday [body|Water] Act came.", "Body Water Act")]
    [InlineData("She met the [body|Water] Air Big Act there.", "Body Water")]
    public void A_law_has_all_of_its_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));
}
