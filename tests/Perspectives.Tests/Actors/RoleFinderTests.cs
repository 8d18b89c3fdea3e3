using Perspectives.Actors;
using Perspectives.Attributions;

namespace Perspectives.Tests.Actors;

public sealed class RoleFinderTests(SharedModel shared)
{
    [Theory]
    [InlineData("Ana Silva, the president of Caldonia, said the river was clean.", "President of Caldonia")]
    [InlineData("Ana Silva, 54, a retired teacher, said the river was clean.", "Retired teacher")]
    [InlineData("Ana Silva, a former harbour pilot who moved to Port Selby in 1998, said the river was clean.", "Former harbour pilot")]
    [InlineData("Dana Ruiz, chief executive of Quellmark, said the plant would close.", "Chief executive of Quellmark")]
    [InlineData("Ana Silva, MP for Port Selby, said the bridge was safe.", "MP for Port Selby")]
    [InlineData("Ana Silva, Paul Denning’s sister, said the bridge was safe.", "Paul Denning’s sister")]
    [InlineData("Rita Holm, a biologist at the Harbour Trust, said there were more fish.", "Biologist at the Harbour Trust")]
    [InlineData("Ana Silva is the director of the Port Selby Trust. “The river is clean,” Silva said.", "Director of the Port Selby Trust")]
    public void What_stands_behind_the_name_is_the_role(string text, string role) => Assert.Equal([role], RolesIn(text));

    [Theory]
    [InlineData("Environment Minister Ana Silva said the river was clean.", "Environment Minister")]
    [InlineData("Chief Justice Ana Silva said the law was void.", "Chief Justice")]
    [InlineData("Quellmark spokeswoman Dana Ruiz said the plant would close.", "Quellmark spokeswoman")]
    [InlineData("The engineer Jürgen Müller-Lüdenscheidt said the tunnel would flood.", "Engineer")]
    [InlineData("Former Prime Minister Ana Silva said the river was clean.", "Former Prime Minister")]
    [InlineData("On Sunday former harbour pilot Ana Silva said the river was clean.", "Former harbour pilot")]
    [InlineData("Sen. Walter Pruitt said the bill would fail.", "Sen.")]
    public void What_stands_before_the_name_is_the_role(string text, string role) => Assert.Equal([role], RolesIn(text));

    [Theory]
    [InlineData("The mayor of Port Selby, Ana Silva, said the bridge was safe.", "Mayor of Port Selby")]
    [InlineData("“We lost it early,” said the team's coach, Alireza Mehrabi.", "Team's coach")]
    [InlineData("A spokesman for Quellmark, Tom Birch, said the plant would close.", "Spokesman for Quellmark")]
    [InlineData("Paul Denning’s sister, Ana Silva, said the bridge was safe.", "Paul Denning’s sister")]
    [InlineData("Quellmark’s chief executive, Dana Ruiz, said the plant would close.", "Chief executive")]
    [InlineData("The mayor of Port Selby is Ana Silva. “The river is clean,” the mayor said.", "Mayor of Port Selby")]
    public void A_description_before_the_name_is_the_role(string text, string role) => Assert.Equal([role], RolesIn(text));

    [Fact]
    public void The_fullest_role_in_the_article_is_given() =>
        Assert.Equal(["President of Caldonia"], RolesIn("President Ana Silva said the river was clean. Silva, the president of Caldonia, spoke in Port Selby."));

    [Theory]
    [InlineData("Ana Silva, 54, said the river was clean.")]
    [InlineData("Ana Silva, May 4, 2021, said the river was clean.")]
    [InlineData("On Monday, May 4, Ana Silva said the river was clean.")]
    [InlineData("Ana Silva, of Port Selby, said the river was clean.")]
    [InlineData("Ana Silva, who has been mayor since 2019, said the river was clean.")]
    [InlineData("Dr. Lena Marquardt said the vaccine was safe.")]
    [InlineData("Mr. Paul Denning said the vaccine was safe.")]
    [InlineData("The Rev. Amos Tuttle said the church would stay open.")]
    public void Ages_dates_places_and_honorifics_are_no_roles(string text) => Assert.Equal([null], RolesIn(text));

    [Fact]
    public void Only_persons_have_roles() => Assert.Equal([null], RolesIn("The Harbour Trust, the owner of the quay, said it was sinking."));

    private IEnumerable<string?> RolesIn(string text) => shared.Analyze(text).Actors.Select(actor => actor.Role);

    [Theory]
    [InlineData("Environment Minister [person|Ana Silva] came.", "Environment Minister")]
    [InlineData("the Environment Minister [person|Ana Silva] came.", "Environment Minister")]
    [InlineData("We met Quellmark pilot [person|Ana Silva].", "Quellmark pilot")]
    [InlineData("We met Quellmark [person|Ana Silva].", "")]
    [InlineData("We met the vice chief [person|Ana Silva].", "vice chief")]
    [InlineData("We met prime minister [person|Ana Silva].", "prime minister")]
    [InlineData("We met vice-president [person|Ana Silva].", "vice-president")]
    [InlineData("We met former pilot [person|Ana Silva].", "former pilot")]
    [InlineData("We met former harbour pilot [person|Ana Silva].", "former harbour pilot")]
    [InlineData("We met former old harbour pilot [person|Ana Silva].", "pilot")]
    [InlineData("We met former and pilot [person|Ana Silva].", "pilot")]
    [InlineData("We met former the pilot [person|Ana Silva].", "pilot")]
    [InlineData("We met Former, pilot [person|Ana Silva].", "pilot")]
    [InlineData("Former Prime Minister [person|Ana Silva] came.", "Former Prime Minister")]
    [InlineData("Monday Minister [person|Ana Silva] came.", "Minister")]
    [InlineData("On Monday Minister [person|Ana Silva] came.", "Minister")]
    [InlineData("We met Sen. [person|Ana Silva].", "Sen.")]
    [InlineData("We met Rev. [person|Ana Silva].", "")]
    [InlineData("We met Dr [person|Ana Silva].", "")]
    [InlineData("We met Prof. Dr. [person|Ana Silva].", "Prof.")]
    [InlineData("We met Minister Hon. [person|Ana Silva].", "Minister")]
    [InlineData("We met the Minister. [person|Ana Silva] came.", "")]
    [InlineData("We met the Minister\n\n[person|Ana Silva] came.", "")]
    [InlineData("Minister [person|Ana Silva] came.", "Minister")]
    [InlineData("pilot [person|Ana Silva] came. Old pilot [person|Silva] left.", "Old pilot")]
    [InlineData("Old pilot [person|Ana Silva] came. Then pilot [person|Silva] left.", "Old pilot")]
    public void Before_the_name_stand_titles_and_words_for_people(string marked, string role) => Assert.Equal(role, RoleIn(marked));

    [Theory]
    [InlineData("[person|Ana Silva], the president of Caldonia, came.", "president of Caldonia")]
    [InlineData("[person|Ana Silva], president of Caldonia, came.", "president of Caldonia")]
    [InlineData("[person|Ana Silva] is the president of Caldonia.", "president of Caldonia")]
    [InlineData("[person|Ana Silva] remains a pilot who flies.", "pilot")]
    [InlineData("[person|Ana Silva] is president of Caldonia.", "")]
    [InlineData("[person|Ana Silva] saw the president of Caldonia.", "")]
    [InlineData("[person|Ana Silva], 54, a retired teacher, came.", "retired teacher")]
    [InlineData("[person|Ana Silva], 54, came.", "")]
    [InlineData("[person|Ana Silva], 54 teachers, came.", "")]
    [InlineData("[person|Ana Silva], May 4, came.", "")]
    [InlineData("[person|Ana Silva], of Port Selby, came.", "")]
    [InlineData("[person|Ana Silva], wife, came.", "")]
    [InlineData("[person|Ana Silva], wife of Tom, came.", "wife of Tom")]
    [InlineData("[person|Ana Silva], a pilot", "pilot")]
    [InlineData("[person|Ana Silva], a", "")]
    [InlineData("[person|Ana Silva],", "")]
    [InlineData("[person|Ana Silva]", "")]
    [InlineData("[person|Ana Silva]. The pilot came.", "")]
    [InlineData("[person|Ana Silva], pilot\n\nIt rained.", "pilot")]
    [InlineData("[person|Ana Silva], pilot of a boat and a car and a bus and a cart and a plane, came.", "pilot of a boat")]
    [InlineData("President [person|Ana Silva] came. [person|Silva], the president of Caldonia, left.", "president of Caldonia")]
    [InlineData("[person|Ana Silva], a pilot, came. [person|Silva], a pilot of boats, left.", "pilot of boats")]
    [InlineData("[person|Ana Silva], a pilot of boats, came. [person|Silva], a pilot, left.", "pilot of boats")]
    public void Behind_the_name_stands_what_somebody_is(string marked, string role) => Assert.Equal(role, RoleIn(marked));

    [Theory]
    [InlineData("The mayor of Port Selby, [person|Ana Silva], came.", "mayor of Port Selby")]
    [InlineData("Then the mayor, Minister [person|Ana Silva], came.", "mayor")]
    [InlineData("Then the mayor, Rev. [person|Ana Silva], came.", "mayor")]
    [InlineData("Then mayor, [person|Ana Silva], came.", "")]
    [InlineData("It rained, and the mayor, [person|Ana Silva], came.", "mayor")]
    [InlineData("It rained: a mayor, [person|Ana Silva], came.", "mayor")]
    [InlineData("The pilot of the boat, [person|Ana Silva], came.", "")]
    [InlineData("He saw the pilot, and [person|Ana Silva] came.", "")]
    [InlineData("Then Quellmark’s pilot, [person|Ana Silva], came.", "pilot")]
    [InlineData("Paul Denning’s sister, [person|Ana Silva], came.", "Paul Denning’s sister")]
    [InlineData("The team’s coach, [person|Ana Silva], came.", "team’s coach")]
    [InlineData("The teams’ coach, [person|Ana Silva], came.", "teams’ coach")]
    [InlineData("Then teams’ coach, [person|Ana Silva], came.", "coach")]
    [InlineData("The wife, [person|Ana Silva], came.", "")]
    [InlineData("The house, [person|Ana Silva], stood.", "")]
    [InlineData(", [person|Ana Silva] came.", "")]
    [InlineData("He saw a pilot.\n\n, [person|Ana Silva] came.", "")]
    public void In_front_of_a_comma_stands_who_is_named_behind_it(string marked, string role) => Assert.Equal(role, RoleIn(marked));

    [Theory]
    [InlineData("The mayor of Port Selby is [person|Ana Silva].", "mayor of Port Selby")]
    [InlineData("It rained, and the mayor is [person|Ana Silva].", "mayor")]
    [InlineData("Mayor is [person|Ana Silva].", "")]
    [InlineData("The is [person|Ana Silva].", "")]
    [InlineData("Then the mayor is [person|Ana Silva].", "")]
    [InlineData("The mayor saw [person|Ana Silva].", "")]
    [InlineData("The house was [person|Ana Silva].", "")]
    [InlineData("It rained. The mayor is [person|Ana Silva].", "mayor")]
    [InlineData("is [person|Ana Silva].", "")]
    public void Who_somebody_is_may_stand_before_is(string marked, string role) => Assert.Equal(role, RoleIn(marked));

    private static string RoleIn(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var names = annotated["person"].Select(span => new WordRange(words.WordAt(span.Start), words.WordAt(span.End - 1)));
        return new RoleFinder(words, words.Sentences).Find(names) is { } role ? words.Article[role] : "";
    }
}
