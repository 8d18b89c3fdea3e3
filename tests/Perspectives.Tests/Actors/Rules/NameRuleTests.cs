namespace Perspectives.Tests.Actors.Rules;

public sealed class NameRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("“The bridge is safe,” said Ana Silva.", "Ana Silva ← Ana Silva (name)")]
    [InlineData("“The bridge is safe,” said Mayor Ana Silva.", "Ana Silva ← Mayor Ana Silva (name)")]
    [InlineData("Ana Silva, the president of Caldonia, said the river was clean.", "Ana Silva ← Ana Silva, the president of Caldonia (name)")]
    [InlineData("Quellmark spokeswoman Dana Ruiz said the plant would close.", "Dana Ruiz ← Quellmark spokeswoman Dana Ruiz (name)")]
    [InlineData("The Port Selby Gazette reported that the cod was back.", "Port Selby Gazette ← The Port Selby Gazette (name)")]
    [InlineData("Norway said the cod was back.", "Norway ← Norway (name)")]
    public void A_name_speaks_for_itself_with_and_without_a_title(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("[body|Harbour Trust]", "the [body|Harbour] group", "Harbour Trust ← the Harbour group (name)")]
    [InlineData("[body|Harbour]", "the [body|Harbour] group", "the Harbour group ← the Harbour group (new)")]
    [InlineData("[body|Harbour Trust]", "the old [body|Harbour] group", "the old Harbour group ← the old Harbour group (new)")]
    [InlineData("[body|Harbour Trust]", "a [body|Harbour] group", "a Harbour group ← a Harbour group (new)")]
    [InlineData("[body|Harbour Trust]", "the [body|Harbour] mayor", "the Harbour mayor ← the Harbour mayor (new)")]
    [InlineData("[person|Ana Silva]", "the [person|Silva] group", "the Silva group ← the Silva group (new)")]
    [InlineData("[place|Selby Harbour]", "the [place|Selby] group", "the Selby group ← the Selby group (new)")]
    public void A_body_goes_by_a_part_of_its_name_before_a_noun_for_bodies(string named, string source, string expected) =>
        Assert.Equal([expected], Speakers.OfMarked(shared, $"{named} came. [source|{source}] [cue|said] [content|no]."));

    [Fact]
    public void A_surname_goes_to_the_person_named_before() =>
        Assert.Equal(["Ana Silva ← Silva (name)"], Speakers.Of(shared, "Ana Silva opened the bridge on Monday.\n\n“We will not wait another winter,” Silva said."));

    [Theory]
    [InlineData("Ana Silva's lawyer said the charges were false.", "Ana Silva's lawyer ← Ana Silva's lawyer (new)")]
    [InlineData("Silva’s husband said the charges were false.", "Silva’s husband ← Silva’s husband (new)")]
    [InlineData("Mayor Ana Silva's office said the quay was sinking.", "Mayor Ana Silva's office ← Mayor Ana Silva's office (new)")]
    [InlineData("Ana Silva's lawyer, Peter Kroll, said the charges were false.", "Peter Kroll ← Ana Silva's lawyer, Peter Kroll (apposition)")]
    [InlineData("Dr. Lena Marquardt's team found that the fish were returning.", "Dr. Lena Marquardt's team ← Dr. Lena Marquardt's team (new)")]
    [InlineData("Paul Denning’s sister, Ana Silva, said the bridge was safe.", "Ana Silva ← Paul Denning’s sister, Ana Silva (apposition)")]
    [InlineData("Ms. Silva’s spokesman, Mr. Kroll, said she was ill.", "Kroll ← Ms. Silva’s spokesman, Mr. Kroll (apposition)")]
    [InlineData(
        "Silva's and Denning's lawyers said the charges were false.",
        "Silva's and Denning's lawyers ← Silva's and Denning's lawyers (new)")]
    [InlineData(
        "Silva and Denning's lawyer said the charges were false. Ana Silva and Paul Denning went home.",
        "Silva and Denning's lawyer ← Silva and Denning's lawyer (new)")]
    public void Whoever_belongs_to_a_person_is_not_that_person(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("Harbour Trust officials said the quay was sinking.", "Harbour Trust officials ← Harbour Trust officials (new)")]
    [InlineData("A spokeswoman for Quellmark said the plant would close.", "A spokeswoman for Quellmark ← A spokeswoman for Quellmark (new)")]
    [InlineData("Officials from the Harbour Trust said the quay was sinking.", "Officials from the Harbour Trust ← Officials from the Harbour Trust (new)")]
    public void Unnamed_people_of_a_body_are_not_the_body(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Fact]
    public void The_lawyer_and_the_client_are_two() =>
        Assert.Equal(
            ["Silva’s lawyer ← Silva’s lawyer (new)", "Silva ← Silva (name)"],
            Speakers.Of(shared, "Silva’s lawyer said the charges were false. “They will be dropped,” Silva said."));

    [Theory]
    [InlineData("[source|[people|Republicans]] [cue|said] [content|the tax was too high].", "Republicans ← Republicans (name)")]
    [InlineData("[source|Some [people|Republicans]] [cue|said] [content|the tax was too high].", "Some Republicans ← Some Republicans (new)")]
    [InlineData("[source|2020 [people|Republicans]] [cue|said] [content|the tax was too high].", "2020 Republicans ← 2020 Republicans (new)")]
    [InlineData("“[content|No],” [cue|said] [source|the [person|Kerryman]].", "the Kerryman ← the Kerryman (new)")]
    [InlineData("[source|House [people|Republicans]] [cue|said] [content|the tax was too high].", "House Republicans ← House Republicans (new)")]
    [InlineData("[source|[place|Ohio] officials] [cue|said] [content|the tax was too high].", "Ohio officials ← Ohio officials (new)")]
    [InlineData("[source|[place|Port Selby] Mayor [person|Ana Silva]] [cue|said] [content|the tax was too high].", "Ana Silva ← Port Selby Mayor Ana Silva (name)")]
    public void Part_of_a_group_is_not_the_group_and_a_place_is_not_its_people(string marked, string expected) =>
        Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void Some_of_a_party_are_not_the_party() =>
        Assert.Equal(["Some Republicans ← Some Republicans (new)"], Speakers.Of(shared, "Some Republicans said the tax was too high."));

    [Theory]
    [InlineData("[source|The [people|Republican]] [cue|said] [content|no].", "The Republican ← The Republican (new)")]
    [InlineData("[source|The [people|Republicans]] [cue|said] [content|no].", "Republicans ← The Republicans (name)")]
    [InlineData("[source|Some [people|House Republicans]] [cue|said] [content|no].", "Some House Republicans ← Some House Republicans (new)")]
    public void One_and_some_of_a_group_are_not_all_of_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|The [body|Kerryman]] [cue|said] [content|no].", "Kerryman ← The Kerryman (name)")]
    [InlineData("[source|The sailor [person|Goodman]] [cue|said] [content|no].", "Goodman ← The sailor Goodman (name)")]
    [InlineData("[source|The sailor [person|Ana Goodman]] [cue|said] [content|no].", "Ana Goodman ← The sailor Ana Goodman (name)")]
    public void A_name_made_like_a_word_for_people_is_a_name(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|[person|Ana Silva] herself] [cue|said] [content|no].", "Ana Silva ← Ana Silva herself (name)")]
    [InlineData("[source|[person|Ana Silva] herself once more] [cue|said] [content|no].", "Ana Silva ← Ana Silva herself once more (name)")]
    [InlineData("[source|The [person|Silva] aides] [cue|said] [content|no].", "The Silva aides ← The Silva aides (new)")]
    [InlineData("[source|[person|Ana Silva]’s camp] [cue|said] [content|no].", "Ana Silva’s camp ← Ana Silva’s camp (new)")]
    [InlineData("[source|[body|Quellmark] president [person|Ana Silva]’s camp] [cue|said] [content|no].", "Quellmark president Ana Silva’s camp ← Quellmark president Ana Silva’s camp (new)")]
    [InlineData("[source|[person|Silva] or [person|Denning]’s lawyer] [cue|said] [content|no].", "Silva or Denning’s lawyer ← Silva or Denning’s lawyer (new)")]
    public void Words_behind_a_name_leave_it_and_what_it_owns_is_another(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|[body|Housing Department], Secretary [person|Ana Silva]], [cue|said] [content|no].", "Ana Silva ← Housing Department, Secretary Ana Silva (apposition)")]
    [InlineData("[source|[body|Quellmark], the firm of [person|Ana Silva]], [cue|said] [content|no].", "Quellmark ← Quellmark, the firm of Ana Silva (name)")]
    [InlineData("[source|[body|Quellmark], whose president [person|Ana Silva] left], [cue|said] [content|no].", "Quellmark ← Quellmark, whose president Ana Silva left (name)")]
    public void A_body_before_an_office_is_where_it_is_held(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
