using Perspectives.Attributions;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>
/// The words of names as readers see them: what no space divides is one word, so that "O'Brien", "Müller-Lüdenscheidt" and "J." are not broken where
/// the tagger breaks them.
/// </summary>
internal sealed class NameTokens(ArticleWords words)
{
    private static readonly Lexicon Particles = Lexicon.Of("de del della di da dos das do du la le las los van von der den ten ter zu af bin ibn bint ben al el ul y e ap abu");
    private static readonly Lexicon ArabicArticles = Lexicon.Of("al el an as ash ad ar az at ul ould");
    private static readonly Lexicon Prefixes = Lexicon.Of("anti pro non ex pre post un co vice mid pan inter trans ultra neo");

    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Has(word) || ArabicArticles.Has(word);

    public bool IsParticle(int word) => Particles.Has(words.TextOf(word));

    public bool IsCapitalized(int word) => char.IsUpper(words.TextOf(word)[0]);

    /// <summary>Whether nothing stands between two neighbouring words.</summary>
    public bool AreJoined(int word) => word + 1 < words.Count && words[word].End == words[word + 1].Start;

    /// <summary>Whether only space stands between two neighbouring words of one paragraph.</summary>
    public bool AreNeighbours(int word) => word + 1 < words.Count && !words[word + 1].StartsParagraph;

    /// <summary>Whether such an abbreviation with its full stop stands before the word.</summary>
    public bool IsAbbreviationBefore(int first, Func<string, bool> isAbbreviation) =>
        first > 1 && !words[first].StartsParagraph && words.TextOf(first - 1) is "." && AreJoined(first - 2) && IsCapitalized(first - 2)
        && isAbbreviation(words.TextOf(first - 2).ToString());

    /// <summary>The token that contains <paramref name="word"/>: joined by hyphens, apostrophes and the full stops of initials.</summary>
    public WordRange TokenAt(int word)
    {
        int first = word, last = word;
        while (JoinsLeft(first) is var left and > 0)
            first -= left;
        while (JoinsRight(last) is var right and > 0)
            last += right;
        return new WordRange(first, last);
    }

    private int JoinsRight(int last)
    {
        if (!AreJoined(last))
            return 0;
        if (IsJoiner(last) && (IsCapitalized(last + 1)))
            return 1;
        if (words.TextOf(last + 1) is "." && IsInitial(last))
            return 1;
        return IsJoiner(last + 1) && AreJoined(last + 1) && IsCapitalized(last + 2) ? 2 : 0;
    }

    private int JoinsLeft(int first)
    {
        if (first < 2 || !AreJoined(first - 1) || !IsJoiner(first - 1) || !AreJoined(first - 2))
            return 0;
        var before = words.TextOf(first - 2);
        if (Prefixes.Has(before))
            return 0;
        var hyphen = IsHyphen(words.TextOf(first - 1));
        return IsCapitalized(first - 2) || (hyphen && ArabicArticles.Has(before)) || (!hyphen && before.Length == 1 && char.IsLetter(before[0])) ? 2 : 0;
    }

    private bool IsInitial(int word) => words.TextOf(word) is { Length: 1 } text && char.IsUpper(text[0]);

    private bool IsJoiner(int word) => IsHyphen(words.TextOf(word)) || words.TextOf(word) is "'" or "’" or "ʼ";

    private static bool IsHyphen(ReadOnlySpan<char> text) => text is "-" or "‐" or "‑";
}
