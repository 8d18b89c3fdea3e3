using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Storage.Folding;

/// <summary>The key of an outlet or a tag: by it names that differ only in case, accents and white space are the same.</summary>
internal static class FoldedKey
{
    /// <summary>The most UTF-16 units of a key. A longer one is cut and ends with a hash of the whole, so that different long names stay different.</summary>
    public const int MaximumLength = 200;

    private const int HashBytes = 8;

    /// <returns>Null where nothing of the name can be seen.</returns>
    public static string? Of(string? name)
    {
        if (name is null)
            return null;
        var key = Collapse(LetterFolding.Fold(name));
        if (key.Length == 0)
            key = Collapse(LetterFolding.Fold(name, keepAccents: true));
        return key.Length == 0 ? null : Cut(key);
    }

    /// <summary>One space for any white space and control characters between words, none around them.</summary>
    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var space = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                space = collapsed.Length > 0;
                continue;
            }

            if (space)
                collapsed.Append(' ');
            space = false;
            collapsed.Append(character);
        }

        return collapsed.ToString();
    }

    private static string Cut(string key)
    {
        if (key.Length <= MaximumLength)
            return key;
        var length = MaximumLength - (2 * HashBytes) - 1;
        if (char.IsHighSurrogate(key[length - 1]))
            length--;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, HashBytes));
        return string.Create(CultureInfo.InvariantCulture, $"{key.AsSpan(0, length)}~{hash}");
    }
}
