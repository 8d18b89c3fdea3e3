using System.Text;
using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Tests.Storage.Folding;

public sealed class FoldedWordsTests
{
    [Theory]
    [InlineData("Mayor's office: “We won't pay €40m.”", "mayor s office we won t pay 40m")]
    [InlineData("Gustavo PETRO", "gustavo petro")]
    [InlineData("Søren Kierkegård-Łukasz", "soren kierkegard lukasz")]
    [InlineData("snake_case", "snake case")]
    [InlineData("हिन्दी में", "हिन्दी में")]
    [InlineData("\"OR\" NEAR(x) *", "or near x")]
    [InlineData("—", "")]
    [InlineData(null, "")]
    public void Words_are_letters_and_digits_without_case_and_accents(string? text, string words) => Assert.Equal(words, string.Join(' ', FoldedWords.Of(text)));

    [Fact]
    public void A_very_long_word_is_known_by_its_beginning() => Assert.Equal([new string('x', FoldedWords.MaximumLength)], FoldedWords.Of(new string('x', 100_000)));

    [Fact]
    public void Words_of_words_are_the_same_words() => AnyString.Check(text =>
    {
        var words = FoldedWords.Of(text);
        Assert.Equal(words, FoldedWords.Of(string.Join(' ', words)));
    });

    [Fact]
    public void No_word_is_empty_long_or_broken() => AnyString.Check(text => FoldedWords.Of(text).All(word =>
        word.Length is > 0 and <= FoldedWords.MaximumLength && word.IsNormalized() && !word.Contains(' ') && !word.EnumerateRunes().Contains(Rune.ReplacementChar)));

    /// <summary>The full-text index takes every unit above U+007F for a letter, and of ASCII letters and digits only.</summary>
    [Fact]
    public void Ascii_in_a_word_is_a_small_letter_or_a_digit() => AnyString.Check(text => FoldedWords.Of(text).All(word =>
        word.All(character => character > '\u007F' || char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))));
}
