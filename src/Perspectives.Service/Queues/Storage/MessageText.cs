using System.Buffers.Text;

namespace Perspectives.Service.Queues.Storage;

/// <summary>What a message says, whether its sender wrote it down in Base64 (as most clients do) or as it is.</summary>
internal static class MessageText
{
    /// <summary>What is Base64 by all rules is taken for it, but for letters with spaces between them: these are words.</summary>
    public static ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> message)
    {
        if (message.IsEmpty || message.Span.IndexOfAny((byte)' ', (byte)'\t') >= 0 || !Base64.IsValid(message.Span))
            return message;
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(message.Length)];
        return Base64.DecodeFromUtf8(message.Span, decoded, out _, out var written) == System.Buffers.OperationStatus.Done ? decoded.AsMemory(0, written) : message;
    }
}
