using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>How an article writes its words: those that it also writes without a capital are no names, those that it capitalizes in the middle of a sentence are.</summary>
internal sealed class CapitalUse
{
    private readonly ArticleWords _words;
    private readonly HashSet<string> _lower = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _inside = new(StringComparer.OrdinalIgnoreCase);

    public CapitalUse(ArticleWords words, SentenceBoundaries sentences)
    {
        _words = words;
        for (var word = 0; word < words.Count; word++)
        {
            var text = words.TextOf(word);
            if (char.IsLower(text[0]))
                _lower.GetAlternateLookup<ReadOnlySpan<char>>().Add(text);
            else if (char.IsUpper(text[0]) && !sentences.IsFirst(word) && !(word > 0 && IsMark(words.TextOf(word - 1))))
                _inside.GetAlternateLookup<ReadOnlySpan<char>>().Add(text);
        }
    }

    public bool IsAlsoLower(int word) => _lower.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_words.TextOf(word));

    /// <summary>Whether a capitalized word at a sentence's start is a name and not any word: the article capitalizes it elsewhere, or it looks like no common word.</summary>
    public bool IsNameAtSentenceStart(int word)
    {
        var text = _words.TextOf(word);
        if (EnglishWords.CapitalizedByPosition.Has(text) || IsAlsoLower(word))
            return false;
        return !DescriptionKind.IsPlural(text) || (_inside.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) && !PersonNouns.Has(text[..^1]));
    }

    private static bool IsMark(ReadOnlySpan<char> text) => text is "“" or "\"" or "‘" or "'" or ":" or "(" or "—" or "–" or "-";
}
