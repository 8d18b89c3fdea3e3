using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Perspectives.Articles;

namespace Perspectives.Service.Storage.Documents;

/// <summary>SHA-256 of what a client sends as an article: two articles with the same hash are the same article sent twice.</summary>
internal static class ContentHash
{
    /// <summary>Of outlet, title, text, tags, language and time of publication, if one is given; all else of an article follows from these.</summary>
    public static byte[] Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Outlet);
        Append(hash, article.Title);
        Append(hash, article.Text);
        Append(hash, article.Language);
        Append(hash, article.PublishedAt?.ToUnixTimeMilliseconds() ?? long.MinValue);
        // An answer carries its text only where it was made from something else: sent as plain text later, it is to be answered without it.
        Append(hash, article.TextIsDerived ? 1 : 0);
        foreach (var tag in article.Tags)
            Append(hash, tag);
        return hash.GetHashAndReset();
    }

    // The length before each part keeps "a" + "bc" and "ab" + "c" apart.
    private static void Append(IncrementalHash hash, string? part)
    {
        Append(hash, part?.Length ?? -1);
        hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
