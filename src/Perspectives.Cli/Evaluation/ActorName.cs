using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Perspectives.Cli.Evaluation;

/// <summary>Decides whether two names, an annotator's and an answer's, are of the same actor.</summary>
internal static class ActorName
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "senator", "sen", "representative", "rep", "congressman", "congresswoman",
        "governor", "gov", "secretary", "minister", "prime", "chancellor", "judge", "justice", "professor", "prof", "general", "gen", "colonel", "col", "captain",
        "capt", "sergeant", "sgt", "officer", "chief", "mayor", "councillor", "cllr", "reverend", "rev", "father", "sister", "king", "queen", "prince", "princess",
        "the", "a", "an", "former");

    /// <summary>
    /// Equal but for case, accents and titles; or all words of the shorter one occur in the longer one; or the last words are equal and a first name
    /// is an initial of the other's.
    /// </summary>
    public static bool Same(string gold, string found)
    {
        var (first, second) = (WithoutTitles(gold), WithoutTitles(found));
        if (first.Count == 0 || second.Count == 0)
            return false;
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        if (shorter.TrueForAll(longer.Contains))
            return true;
        return shorter.Count > 1
            && shorter[^1] == longer[^1]
            && shorter[0][0] == longer[0][0]
            && (shorter[0].Length <= 2 || longer[0].Length <= 2);
    }

    /// <summary>The words of a name in lower case, without accents and possessive endings.</summary>
    public static List<string> Words(string name)
    {
        var folded = WithoutPossessives(Fold(name));
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    /// <summary>A name that is nothing but titles ("the king") keeps them.</summary>
    private static List<string> WithoutTitles(string name)
    {
        var words = Words(name);
        var rest = words.FindAll(word => !Titles.Contains(word));
        return rest.Count > 0 ? rest : words;
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (var rune in WellFormed(name).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                folded.Append(FoldCase(rune));
        }

        return folded.ToString();
    }

    // Lower case is not case folding: these letters differ after decomposition. Lone surrogates cannot be normalized.
    private static string FoldCase(Rune rune) => rune.Value switch
    {
        'ß' or 'ẞ' => "ss",
        'ς' => "σ",
        '’' => "'",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    private static string WellFormed(string name) => string.Concat(name.EnumerateRunes());

    private static string WithoutPossessives(string folded)
    {
        var rest = new StringBuilder(folded.Length);
        for (var position = 0; position < folded.Length; position++)
        {
            if (IsPossessiveEnding(folded, position))
                position++;
            else
                rest.Append(folded[position]);
        }

        return rest.ToString();
    }

    private static bool IsPossessiveEnding(string folded, int position) =>
        folded[position] == '\''
        && position + 1 < folded.Length
        && folded[position + 1] == 's'
        && (position + 2 == folded.Length || !Rune.TryGetRuneAt(folded, position + 2, out var next) || next.Value == '\'' || !IsPartOfWord(next));

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '\'' or '_'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
