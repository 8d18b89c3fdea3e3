using Perspectives.Actors;

namespace Perspectives.Tests.Actors;

public sealed class SynonymsTests
{
    [Theory]
    [InlineData("scientists", "researchers", true)]
    [InlineData("paper", "study", true)]
    [InlineData("documentary", "film", true)]
    [InlineData("clip", "ad", true)]
    [InlineData("marchers", "protesters", true)]
    [InlineData("villagers", "residents", true)]
    [InlineData("legislators", "lawmakers", true)]
    [InlineData("physicians", "doctors", true)]
    [InlineData("physicians", "lawmakers", false)]
    [InlineData("clip", "film", false)]
    [InlineData("tree", "tree", false)]
    public void Newsrooms_use_some_nouns_in_turn(string noun, string other, bool isSame)
    {
        Assert.Equal(isSame, Synonyms.Are(noun, other));
        Assert.Equal(isSame, Synonyms.Are(other, noun));
    }
}
