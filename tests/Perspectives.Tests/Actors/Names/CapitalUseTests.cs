using Perspectives.Actors.Names;

namespace Perspectives.Tests.Actors.Names;

/// <summary>Which words with a capital at a sentence's start an article uses as names.</summary>
public sealed class CapitalUseTests
{
    [Theory]
    [InlineData("[at|Quells] came. He saw Quells there.", true)]
    [InlineData("[at|Quells] came.", false)]
    [InlineData("[at|Quells] came. He saw “Quells there.", false)]
    [InlineData("[at|Quells] came. He saw \"Quells there.", false)]
    [InlineData("[at|Quells] came. He saw ‘Quells there.", false)]
    [InlineData("[at|Quells] came. He saw 'Quells there.", false)]
    [InlineData("[at|Quells] came. He saw : Quells there.", false)]
    [InlineData("[at|Quells] came. He saw (Quells there.", false)]
    [InlineData("[at|Quells] came. He saw —Quells there.", false)]
    [InlineData("[at|Quells] came. He saw –Quells there.", false)]
    [InlineData("[at|Quells] came. He saw -Quells there.", false)]
    [InlineData("[at|Quells] came. Quells left.", false)]
    [InlineData("Quells [at|Quells]", true)]
    [InlineData("[at|Painters] came. He saw Painters there.", false)]
    [InlineData("[at|Quell] came.", true)]
    [InlineData("[at|Quell] came. He saw a quell.", false)]
    [InlineData("[at|Then] he saw Then.", false)]
    public void What_an_article_capitalizes_inside_a_sentence_or_never_writes_small_is_a_name(string marked, bool isName)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);

        Assert.Equal(isName, new CapitalUse(words, words.Sentences).IsNameAtSentenceStart(words.WordAt(Assert.Single(annotated["at"]).Start)));
    }
}
