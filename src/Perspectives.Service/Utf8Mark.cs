namespace Perspectives.Service;

/// <summary>The bytes with which some programs begin a text in UTF-8 (byte order mark).</summary>
internal static class Utf8Mark
{
    public static ReadOnlySpan<byte> Bytes => [0xEF, 0xBB, 0xBF];

    /// <summary>The content behind the mark, where it has one.</summary>
    public static ReadOnlySpan<byte> TakeOff(ReadOnlySpan<byte> content) => content.StartsWith(Bytes) ? content[Bytes.Length..] : content;
}
