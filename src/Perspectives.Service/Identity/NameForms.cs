using System.Collections.Frozen;
using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Identity;

/// <summary>Which ways to write a name are the same name, only shorter.</summary>
internal static class NameForms
{
    private static readonly FrozenSet<string> SmallWords = Set("of the for and in on at to a an de la del des du y et und");
    private static readonly FrozenSet<string> LegalForms = Set("inc ltd llc llp plc sa ag gmbh corp corporation company co nv bv spa ab oy limited incorporated");
    private static readonly FrozenSet<string> Suffixes = Set("jr sr ii iii iv");

    /// <summary>Words without an article before them, a possessive ending, and marks around them.</summary>
    public static string[] WordsOf(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words[0] is "the" or "The")
            words = words[1..];
        if (words.Length > 0)
            words[^1] = WithoutPossessive(words[^1]);
        return Array.FindAll(Array.ConvertAll(words, static word => word.Trim(',', ';', ':', '“', '”', '"', '(', ')')), static word => word.Length > 0);
    }

    public static string SurnameOf(string name)
    {
        var words = WordsOf(name);
        return words.Length > 1 && Suffixes.Contains(Fold(words[^1])) ? words[^2] : words[^1];
    }

    /// <summary>"Ana Silva" of "Ana María Silva" and "Donald Trump" of "Donald J. Trump": first name and surname, and nothing that the fuller name has not.</summary>
    public static bool IsShorterPerson(string[] full, string[] shorter) =>
        shorter.Length > 1 && shorter.Length < full.Length && Fold(shorter[0]) == Fold(full[0]) && Fold(shorter[^1]) == Fold(full[^1])
        && shorter.All(word => full.Any(other => Fold(other) == Fold(word)));

    /// <summary>"Quellmark" of "Quellmark Ltd"; null for a name without a legal form.</summary>
    public static string[]? WithoutLegalForm(string[] full)
    {
        var length = full.Length;
        while (length > 1 && LegalForms.Contains(Fold(full[length - 1])))
            length--;
        return length == full.Length ? null : full[..length];
    }

    /// <summary>The first letters of the name, at least three.</summary>
    public static bool IsAcronym(string[] full, string[] shorter)
    {
        if (shorter is not [var word] || full.Length < 3)
            return false;
        var letters = word.Replace(".", "", StringComparison.Ordinal);
        return letters.Length >= 3 && letters.All(char.IsUpper)
            && (letters == Initials(full) || letters == Initials(Array.FindAll(full, static part => !SmallWords.Contains(Fold(part)))));
    }

    private static string Initials(string[] words) => string.Concat(words.Select(static word => char.ToUpperInvariant(word[0])));

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'', '’');

    private static string Fold(string word) => LetterFolding.Fold(word).Trim('.');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
