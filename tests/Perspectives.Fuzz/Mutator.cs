using System.Text;

namespace Perspectives.Fuzz;

/// <summary>Makes inputs of others: by bytes, by words that mean something at the entrance, and by joining two.</summary>
/// <param name="random">What it chooses by.</param>
/// <param name="words">What means something there.</param>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> words)
{
    private const int MostSteps = 6;
    private const int Longest = 64 * 1024;
    private const int LongestPart = 256;

    private static readonly byte[] OddBytes = [0, 1, 9, 10, 13, (byte)' ', (byte)'"', (byte)'%', (byte)'<', (byte)'{', (byte)'[', 0x7F, 0x80, 0xC0, 0xE2, 0xED, 0xF0, 0xFE, 0xFF];

    private static readonly byte[][] OddTexts =
    [
        .. ((string[])["0", "-1", "1e999", "-0.0", "NaN", "2147483648", "9223372036854775808", "\uFEFF", "\uFFFE", "\u202E", "\u0000", "e\u0301", "İ", "ß", "😀", "\u200D", "“", "”", "’", "\u2028", "../", "%00", "%ED%A0%80", "\\ud800", "null", "{}", "[]", "\"\"", "\r\n\r\n"])
            .Select(Encoding.UTF8.GetBytes),
    ];

    public byte[] Change(byte[] input, byte[] other)
    {
        var changed = new List<byte>(input);
        for (var steps = random.Next(1, MostSteps + 1); steps > 0; steps--)
            Step(changed, other);
        return changed.Count <= Longest ? [.. changed] : [.. changed[..Longest]];
    }

    private void Step(List<byte> input, byte[] other)
    {
        var at = random.Next(input.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 9)), input.Count - at);
        switch (random.Next(10))
        {
            case 0 when length > 0:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when length > 0:
                input[at] = OddBytes[random.Next(OddBytes.Length)];
                break;
            case 2 when length > 0:
                input[at] = (byte)random.Next(256);
                break;
            case 3:
                input.RemoveRange(at, length);
                break;
            case 4 when length > 0:
                Repeat(input, at, length);
                break;
            case 5:
                input.InsertRange(at, PartOf(other));
                break;
            case 6:
                input.RemoveRange(at, length);
                input.InsertRange(at, PartOf(other));
                break;
            case 7:
                input.InsertRange(at, OddTexts[random.Next(OddTexts.Length)]);
                break;
            default:
                input.RemoveRange(at, random.Next(2) * length);
                input.InsertRange(at, words.Count > 0 ? words[random.Next(words.Count)] : OddTexts[random.Next(OddTexts.Length)]);
                break;
        }
    }

    private void Repeat(List<byte> input, int at, int length)
    {
        var part = input.GetRange(at, length);
        for (var times = 1 << random.Next(8); times > 0 && input.Count < Longest; times--)
            input.InsertRange(at, part);
    }

    private byte[] PartOf(byte[] other)
    {
        var start = random.Next(other.Length + 1);
        return other[start..(start + random.Next(Math.Min(other.Length - start, LongestPart) + 1))];
    }
}
