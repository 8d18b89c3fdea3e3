namespace Perspectives.Tests.Actors.Names;

/// <summary>Names of which the tagger saw only a part.</summary>
public sealed class NameRepairTests(SharedModel shared)
{
    [Theory]
    [InlineData("Morwenna [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Morwenna Tregear ← she (pronoun)")]
    [InlineData("[source|Secretary of State Corwin [person|Bramley]] [cue|said] [content|no].", "Corwin Bramley ← Secretary of State Corwin Bramley (apposition)")]
    [InlineData("[source|President Xoaquin [person|Bramley]] [cue|said] [content|no].", "Xoaquin Bramley ← President Xoaquin Bramley (name)")]
    [InlineData("Abd [person|al-Rahman] came. “[content|No],” [source|he] [cue|said].", "Abd al-Rahman ← he (pronoun)")]
    public void What_stands_before_it_belongs_to_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Yesterday [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Novelist [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Praising [person|Tregear], they sat down. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Poor [person|Tregear] came. The poor were there. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    public void Words_that_only_begin_a_sentence_do_not(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Tregear broke the Clean [body|Water] Act. [source|The company] [cue|said] [content|no].", "The company ← The company (new)")]
    [InlineData("It closed [body|Selby] Bridge. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("[person|Vantor] closed its plant. [source|The company] [cue|said] [content|no].", "Vantor ← The company (description)")]
    public void Laws_and_bridges_are_no_companies_but_a_surname_may_be(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|The National Union of Rail and [body|Dock Workers]] said no.", "Body National Union of Rail and Dock Workers")]
    [InlineData("[source|The Union of Rail, Maritime and [body|Dock Workers]] said no.", "Body Union of Rail, Maritime and Dock Workers")]
    [InlineData("[source|The Department of Roads and [body|Works]] said no.", "Body Department of Roads and Works")]
    public void A_body_of_several_is_one(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("[source|The [body|Bank of Caldonia] and [body|Vantor]] said no.", "Body Bank of Caldonia|Body Vantor")]
    [InlineData("[source|The Caldonia and [body|Dock Workers]] said no.", "Body Caldonia|Body Dock Workers")]
    public void Two_bodies_are_not_one(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She met M. [person|Hartwell] there.", "Person M. Hartwell")]
    [InlineData("M. [person|Hartwell] came.", "Person M. Hartwell")]
    [InlineData("She met Ms. [person|Hartwell] there.", "Person Hartwell")]
    [InlineData("She met Grace [person|Kamunga] there.", "Person Grace Kamunga")]
    [InlineData("She met Graze [person|Kamunga] there.", "Person Kamunga")]
    [InlineData("She met Graze O’[person|Kamunga] there.", "Person Graze O’Kamunga")]
    [InlineData("She met grace [person|Kamunga] there.", "Person Kamunga")]
    [InlineData("She met Grace\n\n[person|Kamunga] there.", "Person Kamunga")]
    [InlineData("Morwenna [person|Tregear] came.", "Person Morwenna Tregear")]
    [InlineData("Then Morwenna [person|Tregear] came.", "Person Morwenna Tregear")]
    [InlineData("She said: “Well, Morwenna [person|Tregear] came.”", "Person Morwenna Tregear")]
    [InlineData("Zoë [person|Tregear] came.", "Person Zoë Tregear")]
    public void First_names_that_the_tagger_lost_are_found(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("Tired [person|Tregear] came.", "Person Tregear")]
    [InlineData("Sadly [person|Tregear] came.", "Person Tregear")]
    [InlineData("Praising [person|Tregear] was right.", "Person Tregear")]
    [InlineData("Bank [person|Tregear] came.", "Person Tregear")]
    [InlineData("Farmers [person|Tregear] came.", "Person Tregear")]
    [InlineData("Painter [person|Tregear] came.", "Person Tregear")]
    [InlineData("Bo [person|Tregear] came.", "Person Tregear")]
    [InlineData("NATO [person|Tregear] came.", "Person Tregear")]
    [InlineData("President [person|Tregear] came.", "Person Tregear")]
    [InlineData("Monday [person|Tregear] came.", "Person Tregear")]
    [InlineData("Poor [person|Tregear] came. The poor were there.", "Person Tregear")]
    public void What_stands_before_a_name_is_not_always_a_first_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("We met Hon. Ana Maria [person|Silva] there.", "Person Ana Maria Silva")]
    [InlineData("We met Hon. Xo [person|Silva] there.", "Person Xo Silva")]
    [InlineData("We met President Xo Yo Zo [person|Bramley] there.", "Person Xo Yo Zo Bramley")]
    [InlineData("We met President Wo Xo Yo Zo [person|Bramley] there.", "Person Bramley")]
    [InlineData("We met Secretary of State Corwin [person|Bramley] there.", "Person Corwin Bramley")]
    [InlineData("We met Club of State Corwin [person|Bramley] there.", "Person Bramley")]
    [InlineData("We met Xo Yo [person|Bramley] there.", "Person Bramley")]
    [InlineData("We met President Monday [person|Bramley] there.", "Person Bramley")]
    [InlineData("We met the President.\n\nXo Yo [person|Bramley] came.", "Person Bramley")]
    public void What_stands_between_a_title_and_a_name_belongs_to_the_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("We met Mr [body|Nii Laryea] Quartey there.", "Person Nii Laryea Quartey")]
    [InlineData("We met Hon. [place|Nii] Quartey there.", "Person Nii Quartey")]
    [InlineData("We met Mr [body|Aba] Bela Cida Duma there.", "Person Aba Bela Cida Duma")]
    [InlineData("We met Mr [body|Aba] Bela Cida Duma Ewa there.", "Person Aba Bela Cida Duma")]
    [InlineData("We met mr [body|Nii] there.", "Body Nii")]
    [InlineData("We met Mr [body|Laryea Bank] there.", "Body Laryea Bank")]
    [InlineData("We met Minister [body|Nii] there.", "Body Nii")]
    [InlineData("We met Mr\n\n[body|Nii] there.", "Body Nii")]
    [InlineData("We met Mr [body|Nii]\n\nQuartey came.", "Person Nii")]
    [InlineData("Mr [people|Nii] came.", "Person Nii")]
    public void Whoever_is_addressed_is_a_person_with_all_of_the_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("Ana “Nana” [person|Silva] came.", "Person Ana “Nana” Silva")]
    [InlineData("Then Ana \"Nana\" [person|Silva] came.", "Person Ana \"Nana\" Silva")]
    [InlineData("Then Ana “Little Old Nana” [person|Silva] came.", "Person Ana “Little Old Nana” Silva")]
    [InlineData("Then Ana “Very Little Old Nana” [person|Silva] came.", "Person Silva")]
    [InlineData("Then Ana-Bo “Nana” [person|Silva] came.", "Person Ana-Bo “Nana” Silva")]
    [InlineData("Then ana “Nana” [person|Silva] came.", "Person Silva")]
    [InlineData("Then Ana “nana” [person|Silva] came.", "Person Silva")]
    [InlineData("Then Ana (Nana) [person|Silva] came.", "Person Silva")]
    [InlineData("“Nana” [person|Silva] came.", "Person Silva")]
    [InlineData("He liked Ana. “Nana” [person|Silva] came.", "Person Silva")]
    public void What_stands_before_a_nickname_belongs_to_the_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She met Ursula von der [person|Ahe] there.", "Person Ursula von der Ahe")]
    [InlineData("She met [person|Ursula] von der Ahe there.", "Person Ursula von der Ahe")]
    [InlineData("She met [person|Ursula von] Ahe there.", "Person Ursula von Ahe")]
    [InlineData("She met Ursula [person|von der Ahe] there.", "Person Ursula von der Ahe")]
    [InlineData("She met ursula [person|von der Ahe] there.", "Person von der Ahe")]
    [InlineData("She met ursula von der [person|Ahe] there.", "Person von der Ahe")]
    [InlineData("Then von der [person|Ahe] came.", "Person von der Ahe")]
    [InlineData("Morwenna von der [person|Ahe] came.", "Person Morwenna von der Ahe")]
    [InlineData("She met [person|Ursula] von der", "Person Ursula")]
    [InlineData("She met [person|Ursula] von ahe there.", "Person Ursula")]
    [InlineData("She met [person|Ursula] Von Ahe there.", "Person Ursula")]
    [InlineData("She met [person|Ursula von]\n\nAhe there.", "Person Ursula von")]
    [InlineData("She met [person|Ursula] von\n\nAhe there.", "Person Ursula")]
    [InlineData("She met Ursula\n\nvon der [person|Ahe] there.", "Person von der Ahe")]
    [InlineData("She met Ursula-Bo von der [person|Ahe]-Holm there.", "Person Ursula-Bo von der Ahe-Holm")]
    public void Particles_are_of_the_name(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));
}
