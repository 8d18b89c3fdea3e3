using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Writes what keys are made of so that the service takes it: plain ASCII, without the characters that keys must not have. What is cut or encoded stays
/// different where it was different.
/// </summary>
internal static class TableKey
{
    /// <summary>Stands between the parts of a key; no part has it.</summary>
    public const char Separator = '|';

    /// <summary>The most characters of an encoded part, so that a key of three parts stays within <see cref="TableLimits.MaximumKeyLength"/>.</summary>
    public const int MaximumPartLength = 160;

    // It sorts behind letters and digits, so that encoded letters of other scripts come after plain ones, as they do in the text itself.
    private const char Escape = '}';

    private const int HashLength = 32;

    /// <summary>Letters, digits and - . _ ~ + and the space as they are, others by their number; a long one ends with a hash of the whole.</summary>
    public static string Encode(string part)
    {
        var encoded = EncodeAll(part);
        if (encoded.Length <= MaximumPartLength)
            return encoded;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(part)))[..HashLength];
        return $"{encoded[..(MaximumPartLength - HashLength - 1)]}{Escape}{hash}";
    }

    /// <summary>As <see cref="Encode"/>, but cut without a hash: all parts that begin alike begin alike here too.</summary>
    public static string EncodeBeginning(string part)
    {
        var encoded = EncodeAll(part);
        return encoded.Length <= MaximumPartLength ? encoded : encoded[..MaximumPartLength];
    }

    /// <summary>The parts, each encoded, one behind the other.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0)
                key.Append(Separator);
            key.Append(Encode(part));
        }

        return key.ToString();
    }

    /// <summary>A number as text that sorts as the number does.</summary>
    /// <param name="number">Any.</param>
    public static string Rising(long number) => string.Create(CultureInfo.InvariantCulture, $"{(ulong)number ^ (1UL << 63):x16}");

    /// <summary>A number as text that sorts the other way round: the greatest first.</summary>
    /// <param name="number">Any.</param>
    public static string Falling(long number) => Rising(~number);

    /// <summary>The number in a text that <see cref="Falling"/> made; null where none did.</summary>
    public static long? ReadFalling(string text) =>
        text.Length == 16 && ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Falling(~(long)(value ^ (1UL << 63))) == text
            ? ~(long)(value ^ (1UL << 63))
            : null;

    /// <summary>The first key behind all that begin so.</summary>
    public static string After(string beginning) => beginning[..^1] + (char)(beginning[^1] + 1);

    private static string EncodeAll(string part)
    {
        var encoded = new StringBuilder(part.Length);
        foreach (var unit in part)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or '_' or '~' or '+' or ' ')
                encoded.Append(unit);
            else
                encoded.Append(Escape).Append(CultureInfo.InvariantCulture, $"{(int)unit:x4}");
        }

        return encoded.ToString();
    }
}
