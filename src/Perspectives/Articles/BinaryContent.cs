namespace Perspectives.Articles;

/// <summary>Tells files that are no text from text, by how they begin and by their control characters.</summary>
internal static class BinaryContent
{
    /// <summary>How many bytes are looked at for control characters.</summary>
    private const int SampleLength = 64 * 1024;

    /// <summary>What the bytes are, for a message; null where they begin like no known kind of binary file.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF file",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP file (or a document of an office program)",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "a document of an office program",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [0xFF, 0xD8, 0xFF, ..] => "an image",
        [0x1F, 0x8B, ..] or [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, ..] => "a compressed file",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', (byte)' ', ..] => "a database",
        _ => null,
    };

    /// <summary>Whether more than one byte in twenty is a control character that no text file uses. A stray one is legal and stays.</summary>
    public static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var value in sample)
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        return controls * 20 > sample.Length;
    }
}
