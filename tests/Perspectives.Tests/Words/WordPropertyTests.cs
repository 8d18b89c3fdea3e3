using CsCheck;

namespace Perspectives.Tests.Words;

public sealed class WordPropertyTests(SharedModel shared)
{
    [Fact]
    public void Words_of_any_text_are_ordered_in_range_and_do_not_overlap() =>
        AnyText.Any.Sample(text =>
        {
            var words = TestArticles.WordsOf(text);
            var end = 0;
            foreach (var word in words.AsSpan())
            {
                if (word.Start < end || word.End <= word.Start || word.End > text.Length)
                    return false;
                end = word.End;
            }

            return true;
        });

    [Fact]
    public void Every_letter_and_number_of_any_text_lies_in_a_word() =>
        AnyText.Any.Sample(text =>
        {
            var words = TestArticles.WordsOf(text);
            for (var unit = 0; unit < text.Length; unit++)
            {
                var word = words.WordAt(unit);
                if (char.IsLetterOrDigit(text[unit]) && (word == words.Count || !words[word].Span.Contains(unit)))
                    return false;
            }

            return true;
        });

    [Fact]
    public void Every_word_of_any_text_has_pieces() =>
        AnyText.Any.Sample(text =>
        {
            var words = TestArticles.WordsOf(text);
            return Enumerable.Range(0, words.Count).All(word => shared.Model.Vocabulary.PiecesOf(words.TextOf(word)).Count > 0);
        });

    [Fact]
    public void Words_before_a_line_feed_do_not_depend_on_what_follows() =>
        Gen.Select(AnyText.Any, AnyText.Any).Sample((first, second) =>
        {
            var alone = TestArticles.WordsOf(first).AsSpan().ToArray();
            return TestArticles.WordsOf($"{first}\n{second}").AsSpan()[..alone.Length].SequenceEqual(alone);
        });
}
