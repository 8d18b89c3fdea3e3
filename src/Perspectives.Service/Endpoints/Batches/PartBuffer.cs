using System.Buffers;
using Perspectives.Service.Endpoints.Submissions;

namespace Perspectives.Service.Endpoints.Batches;

/// <summary>Collects the bytes of one article. What goes beyond the limit is dropped, and the article with it.</summary>
internal sealed class PartBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private bool _isTooLarge;
    private bool _hasContent;

    /// <summary>Whether there is anything but white space.</summary>
    public bool HasContent => _hasContent;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        _hasContent = _hasContent || bytes.ContainsAnyExcept(" \t\r\n"u8);
        _isTooLarge = _isTooLarge || _bytes.WrittenCount + bytes.Length > BodyLimits.Article;
        if (!_isTooLarge)
            _bytes.Write(bytes);
    }

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        (_isTooLarge, _hasContent) = (false, false);
    }

    /// <summary>The article; the buffer is empty afterwards.</summary>
    public BatchPart Take(int line)
    {
        var part = _isTooLarge ? new BatchPart(line, default, RequestBody.TooLarge(BodyLimits.Article)) : new BatchPart(line, _bytes.WrittenSpan.ToArray());
        Clear();
        return part;
    }
}
