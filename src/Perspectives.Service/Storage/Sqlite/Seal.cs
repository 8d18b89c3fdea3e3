using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Long values with what they must have said: SQLite tells most damage by the form of a page, and the pages that the end of a long value lies on have none.
/// Damage found here is an <see cref="InvalidDataException"/>, which <see cref="SqliteDatabase"/> tells as a fault of the file.
/// </summary>
internal static class Seal
{
    // No JSON begins with it.
    private const byte Mark = 1;

    /// <returns>A mark, the content's SHA-256, and the content.</returns>
    public static byte[] Close(ReadOnlySpan<byte> content)
    {
        var closed = new byte[1 + SHA256.HashSizeInBytes + content.Length];
        closed[0] = Mark;
        SHA256.HashData(content, closed.AsSpan(1));
        content.CopyTo(closed.AsSpan(1 + SHA256.HashSizeInBytes));
        return closed;
    }

    /// <param name="stored">What <see cref="Close"/> made, or the bare JSON that earlier versions wrote: that need only be JSON.</param>
    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    /// <exception cref="JsonException">Neither was it by an earlier version.</exception>
    public static ReadOnlySpan<byte> Open(ReadOnlySpan<byte> stored)
    {
        if (stored is not [Mark, ..])
            return CheckJson(stored);
        if (stored.Length <= SHA256.HashSizeInBytes)
            throw Damaged();
        var content = stored[(1 + SHA256.HashSizeInBytes)..];
        Check(content, stored[1..(1 + SHA256.HashSizeInBytes)]);
        return content;
    }

    /// <summary>For content whose SHA-256 lies elsewhere.</summary>
    /// <exception cref="InvalidDataException">It has another one.</exception>
    public static void Check(ReadOnlySpan<byte> content, ReadOnlySpan<byte> hash)
    {
        Span<byte> actual = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, actual);
        if (!actual.SequenceEqual(hash))
            throw Damaged();
    }

    private static ReadOnlySpan<byte> CheckJson(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            throw Damaged();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            // Whatever it says, if it is said as JSON.
        }

        return json;
    }

    private static InvalidDataException Damaged() => new("A stored value is not what was written.");
}
