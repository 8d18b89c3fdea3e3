namespace Perspectives.Service.Language;

/// <summary>Reads what somebody else answers, and no more of it than may be.</summary>
internal static class BoundedContent
{
    private const int FirstRoom = 64 * 1024;

    /// <returns>Null where it is longer.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int most, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > most)
            return null;
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[Math.Min(most + 1, FirstRoom)];
        var length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), cancellationToken) is var read and > 0)
        {
            length += read;
            if (length > most)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(most + 1, bytes.Length * 2));
        }

        return bytes.AsMemory(0, length);
    }
}
