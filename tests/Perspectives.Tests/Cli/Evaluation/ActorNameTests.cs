using Perspectives.Cli.Evaluation;

namespace Perspectives.Tests.Cli.Evaluation;

public sealed class ActorNameTests
{
    [Theory]
    [InlineData("Gustavo Petro", "President Gustavo Petro")]
    [InlineData("Gustavo Petro", "PETRO")]
    [InlineData("Zoë Müller", "Zoe Muller’s")]
    [InlineData("Johann Straße", "J. STRASSE")]
    [InlineData("the king", "King")]
    [InlineData("Σίσυφος", "ΣΊΣΥΦΟΣ")]
    [InlineData("O'Brien", "O’Brien")]
    [InlineData("legal scholars", "some legal scholars")]
    public void Names_of_one_actor_are_the_same(string gold, string found) => Assert.True(ActorName.Same(gold, found));

    [Theory]
    [InlineData("Gustavo Petro", "Gustavo Rojas")]
    [InlineData("Barbara Bush", "Bernard Bush")]
    [InlineData("O'Brien", "Brien")]
    [InlineData("Ann Lee", "Lee Smith")]
    [InlineData("", "")]
    [InlineData("…", "Petro")]
    public void Names_of_two_actors_are_not(string gold, string found) => Assert.False(ActorName.Same(gold, found));

    [Fact]
    public void A_name_with_half_a_character_has_words_all_the_same() => Assert.Equal(["petro", "x"], ActorName.Words("Petro \ud83d x"));
}
