using Perspectives.Words;

namespace Perspectives.Tests.Words;

public sealed class SentenceBoundariesTests
{
    [Theory]
    [InlineData("It rained. He left.", 2)]
    [InlineData("It rained! Did it? Yes.", 3)]
    [InlineData("“It rained.” He left.", 2)]
    [InlineData("He said: “It rained. It snowed.”", 2)]
    [InlineData("It rained\nHe left", 2)]
    [InlineData("Mr. Denning met J. R. Hartwell of St. Agnes.", 1)]
    [InlineData("The rate was 3.5 per cent.", 1)]
    [InlineData("They stood where they sat. He left.", 2)]
    [InlineData("They live at No. 10 now.", 1)]
    [InlineData("The council said no. Paul Denning has refused.", 2)]
    [InlineData("They fell ill. His wife stayed.", 2)]
    public void A_sentence_begins_behind_the_mark_that_ends_one(string text, int count)
    {
        var words = TestArticles.WordsOf(text);
        Assert.Equal(count, new SentenceBoundaries(words).SentenceOf(words.Count - 1) + 1);
    }
}
