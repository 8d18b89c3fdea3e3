using System.Text;

namespace Perspectives.Service.Identity;

/// <summary>Under which names of other scripts meet that papers write in Latin letters each in its way: Zelensky, Zelenskiy and Zelenskyy.</summary>
internal static class Spelling
{
    /// <summary>Begins the name under which the record of a spelling is kept: no name's key has it.</summary>
    private const string Mark = "~";

    // Longer ones first.
    private static readonly (string Written, string Sound)[] Sounds =
        [("shch", "s"), ("tsch", "c"), ("sch", "s"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ii", "i"), ("yi", "i"), ("kh", "h"), ("gh", "g"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("ts", "c"), ("tz", "c"),
            ("dj", "j"), ("ph", "f"), ("th", "t"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ya", "ia"), ("yu", "iu"), ("ye", "e"), ("ie", "e"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"), ("ck", "k"), ("x", "ks")];

    /// <summary>Whether the name is one under which spellings meet, and which nobody has.</summary>
    public static bool IsOne(string name) => name.StartsWith(Mark, StringComparison.Ordinal);

    /// <param name="key">Of the name.</param>
    public static string Of(string key)
    {
        var sound = new StringBuilder(Mark);
        for (var at = 0; at < key.Length;)
        {
            var (written, heard) = Array.Find(Sounds, pair => string.CompareOrdinal(key, at, pair.Written, 0, pair.Written.Length) == 0);
            // A letter written twice sounds as once.
            foreach (var letter in written is null ? key.AsSpan(at, 1) : heard)
            {
                if (sound[^1] != letter)
                    sound.Append(letter);
            }

            at += written?.Length ?? 1;
        }

        return sound.ToString();
    }
}
