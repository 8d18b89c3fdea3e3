using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Tests.Issues;

/// <summary>The tagger made two people of "Alden Fernfield", and each half went to somebody else of that name.</summary>
public sealed class Issue0004_a_name_tagged_as_two_people_went_to_another
{
    [Theory]
    [InlineData("The plan of Alden Fernfield failed.", 1)]
    [InlineData("The plan of Alden. Fernfield left.", 2)]
    [InlineData("The plan of Alden, Fernfield left.", 2)]
    [InlineData("The plan of Baron Fernfield failed.", 2)]
    public void Two_people_with_only_a_space_between_are_one(string text, int count)
    {
        var words = TestArticles.WordsOf(text);
        var second = Enumerable.Range(0, words.Count).First(word => words.TextOf(word) is "Fernfield");
        Entity[] tagged = [new(3, 3, EntityKind.Person), new(second, second, EntityKind.Person)];
        Assert.Equal(count, new NameFinder(words, new SentenceBoundaries(words)).Find(tagged, []).Count);
    }
}
