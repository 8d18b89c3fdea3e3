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
}
