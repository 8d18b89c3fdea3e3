using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Articles;

/// <summary>The names by which articles are known: 1 to 128 of the characters A-Z a-z 0-9 . _ ~ - and nothing else, but not "." and "..", which mean folders in an address.</summary>
public static class ArticleId
{
    public const int MaximumLength = 128;

    private const int HashLength = 32;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-");

    public static bool IsValid(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id is not ("." or "..") && id.Length is > 0 and <= MaximumLength && !id.AsSpan().ContainsAnyExcept(Allowed);
    }

    /// <summary>The id of an article that was given none: the same for the same outlet, title and text, on every machine.</summary>
    public static string FromContent(string? outlet, string? title, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (string?[])[outlet, title, text])
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            // The length before each part keeps "a" + "bc" and "ab" + "c" apart.
            hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    /// <summary>The file's name without folders and extension, accents taken off and other characters made "-"; null where nothing is left.</summary>
    public static string? FromFileName(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var id = new StringBuilder();
        foreach (var rune in DecomposedName(fileName).EnumerateRunes())
        {
            if (rune.IsBmp && Allowed.Contains((char)rune.Value))
                id.Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && id is [.., not '-'])
                id.Append('-');
        }

        var name = id.ToString().Trim('-');
        return name.Length switch
        {
            > MaximumLength => name[..MaximumLength],
            _ => IsValid(name) ? name : null,
        };
    }

    private static string DecomposedName(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/'));
        return UnicodeCheck.CanBeNormalized(name) ? name.Normalize(NormalizationForm.FormD) : name;
    }
}
