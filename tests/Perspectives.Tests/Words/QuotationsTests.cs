namespace Perspectives.Tests.Words;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He said \"it is wrong\" twice.", "\" it is wrong")]
    [InlineData("\"It is wrong. \"We wait,\" he said.", "\" It is wrong . \" We wait ,")]
    [InlineData("“It is wrong,” he said.", "“ It is wrong ,")]
    [InlineData("\"It is wrong\n\nHe left.", "\" It is wrong")]
    [InlineData("He is 6' 2\" tall.", "")]
    public void Marks_are_read_by_how_they_touch_their_words(string text, string inside)
    {
        var words = TestArticles.WordsOf(text);
        Assert.Equal(inside, string.Join(' ', Enumerable.Range(0, words.Count).Where(words.Quotations.Has).Select(word => words.TextOf(word).ToString())));
    }
}
