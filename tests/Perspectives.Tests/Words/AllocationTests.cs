namespace Perspectives.Tests.Words;

public sealed class AllocationTests(SharedModel shared)
{
    /// <summary>The pieces are cut for every word of every article, so what this allocates is paid thousands of times an article.</summary>
    [Theory]
    [InlineData("unworkable")]
    [InlineData("Müller-Lüdenscheidt")]
    [InlineData("İstanbul")]
    [InlineData("😀")]
    public void Cutting_a_word_into_pieces_allocates_nothing(string word)
    {
        var pieces = new List<int>(100);
        shared.Model.Vocabulary.Append(word, pieces);
        pieces.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        shared.Model.Vocabulary.Append(word, pieces);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
