using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// What a message says that is too long for the queue: <c>{"blob": "messages/…"}</c>, the name of a blob in the container of long texts. Only blobs of
/// messages can be pointed to: they are read by whoever works on the message, and removed after it.
/// </summary>
/// <param name="Blob">Its name.</param>
internal sealed partial record BlobPointer(string? Blob)
{
    /// <summary>Bytes: a name, and room for what else clients may write there.</summary>
    private const int MaximumLength = 1_024;

    public static BlobPointer New() => new($"messages/{Guid.CreateVersion7():N}");

    /// <summary>Whether there may be such a blob.</summary>
    [JsonIgnore]
    public bool IsValid => Blob is not null && Name().IsMatch(Blob);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, MessageJson.Readable.BlobPointer);

    /// <returns>Null where the message is none; one that is not valid where it only looks like one.</returns>
    public static BlobPointer? Find(ReadOnlySpan<byte> body)
    {
        if (body is not [(byte)'{', ..] || body.Length > MaximumLength)
            return null;
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Readable.BlobPointer) is { Blob: not null } pointer ? pointer : null;
        }
        catch (JsonException)
        {
            // An article or something unreadable; the reader of articles says which.
            return null;
        }
    }

    [GeneratedRegex(@"^messages/[A-Za-z0-9._-]{1,64}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
