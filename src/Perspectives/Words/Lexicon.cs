using System.Collections.Frozen;

namespace Perspectives.Words;

/// <summary>A set of English words, asked without regard to case and without making strings.</summary>
internal sealed class Lexicon
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Lexicon(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of <paramref name="text"/>, divided by white space.</summary>
    public static Lexicon Of(string text) => new(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether something is true of any of its words.</summary>
    public bool Any(WordTest test)
    {
        foreach (var word in _words.Set)
        {
            if (test(word))
                return true;
        }

        return false;
    }

    public delegate bool WordTest(ReadOnlySpan<char> word);

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
