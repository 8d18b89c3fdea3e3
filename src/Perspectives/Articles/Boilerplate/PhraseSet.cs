namespace Perspectives.Articles.Boilerplate;

/// <summary>Phrases to compare lines with, whatever their case and apostrophes.</summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly int _longest;

    public PhraseSet(params ReadOnlySpan<string> phrases)
    {
        _phrases = new HashSet<string>([.. phrases], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in phrases)
            _longest = Math.Max(_longest, phrase.Length);
    }

    public bool Contains(ReadOnlySpan<char> words)
    {
        if (words.Length > _longest)
            return false;
        if (!words.Contains('’'))
            return _phrases.Contains(words);
        Span<char> plain = stackalloc char[words.Length];
        words.Replace(plain, '’', '\'');
        return _phrases.Contains(plain);
    }

    /// <summary>Whether <paramref name="words"/> begin with one of the phrases, up to the end of a word.</summary>
    public bool StartsWith(ReadOnlySpan<char> words) => LengthOfStart(words) > 0;

    /// <summary>Length of the longest phrase that <paramref name="words"/> begin with, or 0.</summary>
    public int LengthOfStart(ReadOnlySpan<char> words)
    {
        for (var length = Math.Min(words.Length, _longest); length > 0; length--)
        {
            var atEnd = length == words.Length || !char.IsLetterOrDigit(words[length]) || !char.IsLetterOrDigit(words[length - 1]);
            if (atEnd && Contains(words[..length]))
                return length;
        }

        return 0;
    }
}
