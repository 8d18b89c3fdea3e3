using System.Globalization;
using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Tests.Actors.Names;

/// <summary>Names by the words that they cover, as ranges of words with their kind.</summary>
public sealed class NameSetTests
{
    [Theory]
    [InlineData("Person 4-5|Place 1-1", "Place 1-1|Person 4-5")]
    [InlineData("Person 4-5|Place 5-6", "Person 4-6")]
    [InlineData("Person 4-5|Place 3-4", "Person 3-5")]
    [InlineData("Person 4-5|Place 4-5", "Place 4-5")]
    [InlineData("Person 4-5|Place 3-6", "Place 3-6")]
    [InlineData("Person 4-6|Place 5-5", "Person 4-6")]
    [InlineData("Person 1-2|Person 5-6|Place 2-5", "Person 1-6")]
    [InlineData("Person 1-2|Person 5-6|Place 0-7", "Place 0-7")]
    [InlineData("Person 1-2|Person 5-6|Place 0-5|Place 6-8", "Place 0-8")]
    public void Names_that_overlap_grow_into_one(string added, string names)
    {
        var set = SetOf(added);

        Assert.Equal(names, string.Join('|', set.InOrder().Select(name => $"{name.Kind} {name.First}-{name.Last}")));
        Assert.All(set.InOrder(), name => Assert.All(Enumerable.Range(name.First, name.Last - name.First + 1), word => Assert.Equal(name, set.At(word))));
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(4, 6, true)]
    [InlineData(0, 6, false)]
    public void A_range_is_free_of_which_no_word_is_covered(int first, int last, bool isFree) => Assert.Equal(isFree, SetOf("Person 2-3").IsFree(new WordRange(first, last)));

    private static NameSet SetOf(string added)
    {
        var set = new NameSet(9);
        foreach (var name in added.Split('|', ' ', '-').Chunk(3))
            set.Add(new Entity(int.Parse(name[1], CultureInfo.InvariantCulture), int.Parse(name[2], CultureInfo.InvariantCulture), Enum.Parse<EntityKind>(name[0])));
        return set;
    }
}
