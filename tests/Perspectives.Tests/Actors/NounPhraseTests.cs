using Perspectives.Actors;

namespace Perspectives.Tests.Actors;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("a mayor", "mayor")]
    [InlineData("The mayor of Selby", "mayor")]
    [InlineData("the mayor who left", "mayor")]
    [InlineData("The mayor - an old man", "mayor")]
    [InlineData("The mayor -an old man", "mayor")]
    [InlineData("The mayor- an old man", "mayor")]
    [InlineData("The mayor -", "mayor")]
    [InlineData("The Kilroy-Silk group", "group")]
    [InlineData("Anti-whaling groups", "groups")]
    public void A_description_ends_before_what_only_tells_more_and_not_at_the_hyphen_of_a_word(string description, string head) => Assert.Equal(head, HeadOf(description));

    [Theory]
    [InlineData("a memo detailing the findings", "memo")]
    [InlineData("a letter signed by forty", "letter")]
    [InlineData("a firm owned by two", "firm")]
    [InlineData("a firm fired in town", "firm")]
    [InlineData("a man named Tom", "man")]
    [InlineData("groups representing the workers", "groups")]
    [InlineData("a tree named Tom", "Tom")]
    [InlineData("a firm Using it", "it")]
    [InlineData("The Bank holding it", "it")]
    [InlineData("a firm fled town", "town")]
    public void A_participle_ends_it_behind_a_noun_for_people_bodies_or_documents(string description, string head) => Assert.Equal(head, HeadOf(description));

    private static string HeadOf(string description)
    {
        var words = TestArticles.WordsOf(description);
        return words.TextOf(NounPhrase.HeadOf(words, 0, words.Count - 1)).ToString();
    }
}
