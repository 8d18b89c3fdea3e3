namespace Perspectives.Tests.Actors.Names;

public sealed class NameKeyTests(SharedModel shared)
{
    [Theory]
    [InlineData("Ana Silva", "ana-silva")]
    [InlineData("Dr. Lena Marquardt", "lena-marquardt")]
    [InlineData("José Peñalver", "jose-penalver")]
    [InlineData("Jose Penalver", "jose-penalver")]
    [InlineData("Gertrud Müller-Lüdenscheidt", "gertrud-muller-ludenscheidt")]
    [InlineData("Conor O'Brien", "conor-obrien")]
    [InlineData("Conor O’Brien", "conor-obrien")]
    [InlineData("J. R. Hartwell", "j-r-hartwell")]
    [InlineData("Greta von der Leyen", "greta-von-der-leyen")]
    [InlineData("Yusuf al-Amr", "yusuf-al-amr")]
    [InlineData("The Harbour Workers Union", "harbour-workers-union")]
    [InlineData("The BBC", "bbc")]
    [InlineData("Norway", "norway")]
    [InlineData("Holm & Sons", "holm-sons")]
    public void A_key_is_the_name_without_case_accents_and_apostrophes(string source, string key) => Assert.Equal([key], KeysIn($"{source} said the tunnel would flood."));

    [Theory]
    [InlineData("“Nobody has listened,” Boswell said.")]
    [InlineData("“Nobody has listened,” Ngozi said.")]
    [InlineData("“Nobody has listened,” Mr. Boswell said.")]
    [InlineData("Residents said the tunnel would flood.")]
    [InlineData("A spokesman said the tunnel would flood.")]
    [InlineData("The ministry said the tunnel would flood.")]
    public void Unnamed_actors_and_persons_of_one_word_have_none(string text) => Assert.Equal([null], KeysIn(text));

    [Fact]
    public void The_fullest_name_in_the_article_makes_the_key() =>
        Assert.Equal(["ana-silva"], KeysIn("“Nobody has listened,” said Silva. The mayor, Ana Silva, wants a new tunnel."));

    private IEnumerable<string?> KeysIn(string text) => shared.Analyze(text).Actors.Select(actor => actor.Key);
}
