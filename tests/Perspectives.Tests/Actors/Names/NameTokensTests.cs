using Perspectives.Actors.Names;

namespace Perspectives.Tests.Actors.Names;

/// <summary>What readers see as one word of a name.</summary>
public sealed class NameTokensTests
{
    [Theory]
    [InlineData("Conor [at|O]'Brien came", "O'Brien")]
    [InlineData("Conor O’[at|Brien] came", "O’Brien")]
    [InlineData("[at|J]. Holm came", "J.")]
    [InlineData("Müller-[at|Lüd] came", "Müller-Lüd")]
    [InlineData("[at|Müller]-Lüd came", "Müller-Lüd")]
    [InlineData("[at|Müller]-lüd came", "Müller")]
    [InlineData("anti-[at|Silva] came", "Silva")]
    [InlineData("Pro-[at|Silva] came", "Silva")]
    [InlineData("al-[at|Amr] came", "al-Amr")]
    [InlineData("d'[at|Amr] came", "d'Amr")]
    [InlineData("de-[at|Amr] came", "Amr")]
    [InlineData("Müller - [at|Lüd] came", "Lüd")]
    [InlineData("A-B-[at|C] came", "A-B-C")]
    [InlineData("[at|A]-B-C came", "A-B-C")]
    [InlineData("We saw [at|Silva].", "Silva")]
    [InlineData("We saw [at|Silva]-", "Silva")]
    [InlineData("We saw [at|J].", "J.")]
    [InlineData("We saw 5'[at|Silva]", "Silva")]
    [InlineData("-[at|Silva] came", "Silva")]
    [InlineData("We saw [at|j]. Holm", "j")]
    public void What_no_space_divides_is_one_word_unless_a_prefix_or_a_small_letter_begins_it(string marked, string token)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var at = new NameTokens(words).TokenAt(words.WordAt(Assert.Single(annotated["at"]).Start));

        Assert.Equal(token, words.Article[words.SpanOf(at.First, at.Last)]);
    }
}
