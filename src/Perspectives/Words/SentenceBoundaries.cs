namespace Perspectives.Words;

/// <summary>Where the sentences of an article begin: after a full stop, question or exclamation mark and what closes it, but not after an abbreviation or initial.</summary>
internal sealed class SentenceBoundaries
{
    private static readonly Lexicon Abbreviations = Lexicon.Of("""
        mr mrs ms dr prof rev hon st sr jr sen sens rep reps gov gen col lt capt sgt maj cmdr adm cpl pvt supt insp det atty dist dept inc corp co ltd
        no vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan
        ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo al et approx fig cllr
        """);

    private readonly int[] _sentences;

    public SentenceBoundaries(ArticleWords words)
    {
        _sentences = new int[words.Count];
        var sentence = 0;
        for (var word = 1; word < words.Count; word++)
        {
            if (words[word].StartsParagraph || Begins(words, word))
                sentence++;
            _sentences[word] = sentence;
        }
    }

    /// <summary>Number of the sentence in which <paramref name="word"/> stands, from 0.</summary>
    public int SentenceOf(int word) => _sentences[word];

    public bool IsFirst(int word) => word == 0 || _sentences[word] != _sentences[word - 1];

    /// <summary>The first word of the sentence in which <paramref name="word"/> stands.</summary>
    public int FirstOf(int word) => SortedSearch.First(word, (_sentences, word), static (at, known) => known._sentences[at] == known._sentences[known.word]);

    public bool AreTogether(int first, int second) => _sentences[first] == _sentences[second];

    private static bool Begins(ArticleWords words, int word)
    {
        if (words[word - 1].End == words[word].Start && words.TextOf(word - 1) is ".")
            return false;
        var text = words.TextOf(word);
        if (!char.IsUpper(text[0]) && !char.IsDigit(text[0]) && !IsOpening(text))
            return false;
        var mark = word - 1;
        while (mark > 0 && words.TextOf(mark) is "”" or "\"" or "’" or "'" or ")" or "]" or "»")
            mark--;
        return mark >= 0 && words.TextOf(mark) switch
        {
            "!" or "?" or "…" => true,
            "." => mark > 0 && !IsAbbreviation(words, mark - 1, mark),
            _ => false,
        };
    }

    private static bool IsOpening(ReadOnlySpan<char> text) => text is "“" or "\"" or "„" or "«" or "‘" or "'" or "(" or "[";

    private static bool IsAbbreviation(ArticleWords words, int word, int mark)
    {
        if (words[word].End != words[mark].Start)
            return false;
        return IsAbbreviation(words.TextOf(word));
    }

    /// <summary>Whether the full stop behind the word is the word's own: an initial, or an abbreviation with a capital letter ("No. 7", but not "said no.").</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && (word.Length == 1 || Abbreviations.Has(word));
}
