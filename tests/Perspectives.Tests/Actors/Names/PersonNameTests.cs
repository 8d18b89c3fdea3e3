using Perspectives.Actors.Names;

namespace Perspectives.Tests.Actors.Names;

/// <summary>When two names are one person's.</summary>
public sealed class PersonNameTests(SharedModel shared)
{
    [Theory]
    [InlineData("Gertrud Müller-Lüdenscheidt", "Müller-Lüdenscheidt")]
    [InlineData("Esther Quaye-Mensah", "Quaye-Mensah")]
    [InlineData("Esther Quaye-Mensah", "Mensah")]
    [InlineData("Jean-Luc Marchand", "Marchand")]
    [InlineData("Conor O'Brien", "O'Brien")]
    [InlineData("Conor O’Brien", "O’Brien")]
    [InlineData("Conor O’Brien", "O'Brien")]
    [InlineData("Siobhán N’Diaye", "N'Diaye")]
    [InlineData("Lars van den Berg", "van den Berg")]
    [InlineData("Greta von der Leyen", "von der Leyen")]
    [InlineData("Yusuf al-Amr", "al-Amr")]
    [InlineData("Omar Abdel-Rahim", "Abdel-Rahim")]
    [InlineData("Dara Ó Briain", "Ó Briain")]
    [InlineData("José Peñalver", "Penalver")]
    [InlineData("Jose Penalver", "José Peñalver")]
    [InlineData("J. R. Hartwell", "Hartwell")]
    [InlineData("Margaret T. Hartwell", "M. Hartwell")]
    [InlineData("Margaret T. Hartwell", "Margaret Hartwell")]
    [InlineData("Rosa de la Cruz", "de la Cruz")]
    [InlineData("Faisal bin Salman", "bin Salman")]
    [InlineData("Lars van den Berg", "Van den Berg")]
    [InlineData("Walter Pruitt Jr.", "Pruitt")]
    public void One_person_is_known_by_the_full_name_and_by_a_shorter_one(string full, string shorter)
    {
        var answer = shared.Analyze(TextWith(full, shorter));
        Assert.Equal([full], answer.Actors.Select(actor => actor.Name));
        Assert.Equal([shorter], answer.Statements.Select(statement => statement.Source?.Text));
    }

    [Theory]
    [InlineData("Greta von der Leyen", "von der Leyen")]
    [InlineData("Margaret T. Hartwell", "M. Hartwell")]
    [InlineData("Conor O’Brien", "O'Brien")]
    [InlineData("Gertrud Müller-Lüdenscheidt", "Müller-Lüdenscheidt")]
    public void Mentions_are_whole_names(string full, string shorter)
    {
        var answer = shared.Analyze(TextWith(full, shorter));
        Assert.Equal([full, shorter], answer.Actors.Single().Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData("Dr. Lena Marquardt", "Lena Marquardt")]
    [InlineData("Prof. Dr. Lena Marquardt", "Lena Marquardt")]
    [InlineData("Sen. Walter Pruitt", "Walter Pruitt")]
    [InlineData("The Rev. Amos Tuttle", "Amos Tuttle")]
    [InlineData("Sir Giles Thornbury", "Giles Thornbury")]
    [InlineData("Environment Minister Ana Silva", "Ana Silva")]
    [InlineData("Former Prime Minister Ana Silva", "Ana Silva")]
    [InlineData("Anti-whaling campaigner Tom Birch", "Tom Birch")]
    [InlineData("Pope Lucius", "Lucius")]
    [InlineData("Labour’s Ana Silva", "Ana Silva")]
    [InlineData("Ana “Nana” Silva", "Ana “Nana” Silva")]
    public void Titles_and_honorifics_are_no_part_of_a_name(string titled, string name) =>
        Assert.Equal([name], shared.Analyze($"{titled} said the river was clean.").Actors.Select(actor => actor.Name));

    [Fact]
    public void No_name_ends_with_a_particle() =>
        Assert.Equal("Greta von der Leyen", shared.Analyze("“Nobody has listened,” said Greta von der Leyen. “The tunnel will flood,” von der Leyen added.").Actors[0].Name);

    private static string TextWith(string full, string shorter) => $"Farmers met {full} in the town hall on Monday.\n\n“Nobody has listened,” {shorter} said.";

    [Theory]
    [InlineData("Ana Silva", "ana silva", true)]
    [InlineData("Ana Silva", "Silva", true)]
    [InlineData("Ana Silva", "Ana", true)]
    [InlineData("Ana Silva", "Holm", false)]
    [InlineData("Ana Silva", "A. Silva", true)]
    [InlineData("A. Silva", "Ana Silva", true)]
    [InlineData("Ana Silva", "B. Silva", false)]
    [InlineData("Ana Silva", "Ann Silva", false)]
    [InlineData("Ana Silva", "Ana Holm", false)]
    [InlineData("Silva", "Holm", false)]
    [InlineData("Katherine Holm", "Kate Holm", true)]
    [InlineData("Kate Holm", "Katie Holm", true)]
    [InlineData("Kate Holm", "Paul Holm", false)]
    [InlineData("Lucía Arrabal de la Torre", "Arrabal", true)]
    [InlineData("Lucía Arrabal Xo Torre", "Arrabal", false)]
    [InlineData("Lucía Arrabal De Torre", "Arrabal", false)]
    [InlineData("Lucía Arrabal de Torre", "Xo", false)]
    [InlineData("Ana Arrabal de", "Arrabal", false)]
    [InlineData("Robert “Bobby” Lascelles", "Bobby Lascelles", true)]
    [InlineData("John Quincy Adams", "Quincy Adams", true)]
    [InlineData("John Quincy Adams", "Xo Adams", false)]
    [InlineData("John Adams", "Adams Adams", false)]
    [InlineData("Rosa de la Cruz", "de la Cruz", true)]
    [InlineData("Rosa de la Cruz", "Cruz", true)]
    [InlineData("Rosa Cruz", "de la Cruz", false)]
    [InlineData("Esther Quaye-Mensah", "Mensah", true)]
    [InlineData("Esther Quaye-Mensah", "Quaye", false)]
    [InlineData("Quaye-Mensah", "Mensah", true)]
    [InlineData("Conor O’Brien", "Brien", true)]
    [InlineData("Walter Pruitt Jr.", "Pruitt", true)]
    [InlineData("Walter Pruitt Jr.", "Walter Pruitt", true)]
    [InlineData("Walter Pruitt III", "Pruitt", true)]
    [InlineData("Walter Jr", "Walter", true)]
    public void A_person_goes_by_one_name_or_by_the_surname_with_a_first_name_of_theirs(string full, string shorter, bool canBe) =>
        Assert.Equal(canBe, PersonName.CanBe(new NameWords(full.Split(' '), default), new NameWords(shorter.Split(' '), default)));

    [Theory]
    [InlineData("Ana Silva", "Anastasia", true)]
    [InlineData("Anastasia", "Ana Silva", false)]
    [InlineData("Ana Silvas", "Ana Silva", true)]
    [InlineData("Ana Silva", "Ana Silva", false)]
    [InlineData("Ana Silva", "Ana Silvas", false)]
    public void More_words_are_fuller_and_of_as_many_more_letters(string name, string other, bool isFuller) =>
        Assert.Equal(isFuller, new NameWords(name.Split(' '), default).IsFullerThan(new NameWords(other.Split(' '), default)));
}
