using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

public sealed class WordRangeTests
{
    private static readonly WordRange Range = new(3, 5);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void First_and_last_word_belong_to_it(int word, bool isIn) => Assert.Equal(isIn, Range.Contains(word));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 4, true)]
    [InlineData(0, 9, true)]
    [InlineData(5, 9, true)]
    [InlineData(6, 9, false)]
    public void Ranges_overlap_in_one_word_at_least(int first, int last, bool overlap) => Assert.Equal(overlap, Range.Overlaps(new WordRange(first, last)));
}
