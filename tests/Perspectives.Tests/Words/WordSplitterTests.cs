using Perspectives.Articles;
using Perspectives.Words;

namespace Perspectives.Tests.Words;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("We will not wait.", new[] { "We", "will", "not", "wait", "." })]
    [InlineData("Müller-Lüdenscheidt", new[] { "Müller", "-", "Lüdenscheidt" })]
    [InlineData("It’s 100% wrong", new[] { "It", "’", "s", "100", "%", "wrong" })]
    [InlineData("(“No!”)", new[] { "(", "“", "No", "!", "”", ")" })]
    public void A_word_is_a_run_of_letters_and_numbers_or_one_sign(string text, string[] expected) =>
        Assert.Equal(expected, TestArticles.TextsOf(TestArticles.WordsOf(text)));

    [Fact]
    public void Decomposed_accents_stay_with_their_letter() =>
        Assert.Equal(["Jose\u0301", "n\u0303a\u0301"], TestArticles.TextsOf(TestArticles.WordsOf("Jose\u0301 n\u0303a\u0301")));

    [Fact]
    public void Emoji_and_letters_beyond_the_basic_plane_are_one_word_of_two_units()
    {
        var words = TestArticles.WordsOf("a 😀🎉 𝒜𝓫c");
        Assert.Equal(["a", "😀", "🎉", "𝒜𝓫c"], TestArticles.TextsOf(words));
        Assert.Equal(new TextSpan(2, 4), words[1].Span);
    }

    /// <summary>Not a theory: an attribute cannot hold half a pair.</summary>
    [Fact]
    public void Half_of_a_surrogate_pair_is_a_sign_of_its_own()
    {
        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 2), new TextSpan(3, 4)], SpansOf("a\uD83D b"));
        Assert.Equal([new TextSpan(0, 1), new TextSpan(2, 3), new TextSpan(3, 4)], SpansOf("a \uDE00b"));
        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 2)], SpansOf("\uDE00\uD83D"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    [InlineData("\0\u0001\u200B\u00AD")]
    [InlineData("\u0301")]
    public void A_text_of_nothing_that_the_vocabulary_sees_has_no_words(string text) => Assert.Equal(0, TestArticles.WordsOf(text).Count);

    [Fact]
    public void Nul_parts_words_and_is_none() => Assert.Equal(["a", "b"], TestArticles.TextsOf(TestArticles.WordsOf("a\0b")));

    [Fact]
    public void Soft_hyphens_and_joiners_stay_in_their_word() =>
        Assert.Equal(["minis\u00ADter", "un\u200Dworkable"], TestArticles.TextsOf(TestArticles.WordsOf("minis\u00ADter un\u200Dworkable")));

    [Fact]
    public void Title_is_a_text_of_its_own()
    {
        var words = TestArticles.WordsOf("Body.", "Two Words");
        Assert.Equal(["Body", "."], TestArticles.TextsOf(words));
        Assert.Equal([new TextSpan(0, 3), new TextSpan(4, 9)], words.TitleWords.Select(word => word.Span));
    }

    [Fact]
    public void No_word_is_read_before_the_body_or_from_boilerplate()
    {
        var annotated = AnnotatedText.Parse("The headline\n[body|The first. [boilerplate|Read more] The last.]");
        var article = TestArticles.Of(annotated.Text) with { BodyStart = annotated["body"].Single().Start, Boilerplate = annotated["boilerplate"] };
        Assert.Equal(["The", "first", ".", "The", "last", "."], TestArticles.TextsOf(WordSplitter.Split(article)));
    }

    [Fact]
    public void Boilerplate_in_the_middle_of_a_word_ends_it()
    {
        var article = TestArticles.Of("forward") with { Boilerplate = [new TextSpan(2, 4)] };
        Assert.Equal(["fo", "ard"], TestArticles.TextsOf(WordSplitter.Split(article)));
    }

    private static IEnumerable<TextSpan> SpansOf(string text)
    {
        var words = TestArticles.WordsOf(text);
        return Enumerable.Range(0, words.Count).Select(word => words[word].Span);
    }
}
