namespace Perspectives.Tests.Words;

/// <summary>The pieces are cut for every word of every article, so what this allocates is paid thousands of times an article.</summary>
public sealed class AllocationTests(SharedModel shared)
{
    [Theory]
    [InlineData("said")]
    [InlineData("unworkable")]
    [InlineData("COVID19")]
    public void Cutting_a_word_of_ascii_letters_allocates_nothing(string word) => Assert.Equal(0, BytesFor(word));

    /// <summary>The framework's normalization takes 96 bytes a call until it has been compiled again for speed, then none.</summary>
    [Theory]
    [InlineData("é")]
    [InlineData("Lüdenscheidt")]
    [InlineData("ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("😀")]
    public void Cutting_any_other_word_allocates_no_more_for_a_long_one(string word) => Assert.InRange(BytesFor(word), 0, 96);

    private long BytesFor(string word)
    {
        var pieces = new List<int>(100);
        shared.Model.Vocabulary.Append(word, pieces);
        pieces.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        shared.Model.Vocabulary.Append(word, pieces);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
