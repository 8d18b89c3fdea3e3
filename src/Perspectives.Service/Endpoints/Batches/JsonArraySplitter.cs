using System.Buffers;
using System.Globalization;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Batches;

/// <summary>
/// A JSON array of articles. Only brackets, strings and commas are looked at: whether an element is JSON, and what is wrong with it, is found where it is
/// read as an article.
/// </summary>
internal sealed class JsonArraySplitter : IBatchSplitter
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("[]{},\"\n"u8);
    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\\n"u8);

    private readonly PartBuffer _part = new();
    private bool _isInString;
    private bool _isEscaped;
    private bool _isOver;
    private bool _hasComma;

    /// <summary>Brackets that are open: 0 outside of the array, 1 between its elements.</summary>
    private int _depth;

    private int _line = 1;
    private int _partLine = 1;

    public void Read(ReadOnlySpan<byte> block, ICollection<BatchPart> parts)
    {
        while (!block.IsEmpty && !_isOver)
        {
            if (_depth == 0)
                block = Begin(block, parts);
            else if (_isInString)
                block = ReadString(block);
            else
                block = ReadStructure(block, parts);
        }

        if (_isOver && block.ContainsAnyExcept(" \t\r\n"u8) && parts.LastOrDefault() is not { IsLast: true })
            Break($"Something follows the end of the array, at line {Number(_line)}. Send one array and nothing else.", parts);
    }

    public void End(ICollection<BatchPart> parts)
    {
        if (_isOver)
            return;
        var detail = _depth == 0
            ? "The body is empty. Send an array of articles."
            : $"The body ends within the array: the article that begins at line {Number(_partLine)} is not whole, or the \"]\" at the end is missing.";
        Break(detail, parts);
    }

    private ReadOnlySpan<byte> Begin(ReadOnlySpan<byte> block, ICollection<BatchPart> parts)
    {
        block = Utf8Mark.TakeOff(block);
        var start = block.IndexOfAnyExcept(" \t\r\n"u8);
        _line += block[..(start < 0 ? block.Length : start)].Count((byte)'\n');
        if (start < 0)
            return [];
        if (block[start] != (byte)'[')
        {
            Break("The body is no JSON array. Send [{\"text\": \"…\"}, …], or one article a line as application/jsonl.", parts);
            return [];
        }

        (_depth, _partLine) = (1, _line);
        return block[(start + 1)..];
    }

    private ReadOnlySpan<byte> ReadString(ReadOnlySpan<byte> block)
    {
        if (_isEscaped)
        {
            _isEscaped = false;
            return Keep(block, 1);
        }

        var end = block.IndexOfAny(StringEnds);
        if (end < 0)
            return Keep(block, block.Length);
        _isEscaped = block[end] == (byte)'\\';
        _isInString = block[end] != (byte)'"';
        if (block[end] == (byte)'\n')
            _line++;
        return Keep(block, end + 1);
    }

    private ReadOnlySpan<byte> ReadStructure(ReadOnlySpan<byte> block, ICollection<BatchPart> parts)
    {
        if (!_part.HasContent)
            _partLine = _line;
        var next = block.IndexOfAny(Structure);
        if (next < 0)
            return Keep(block, block.Length);
        var found = block[next];
        switch (found)
        {
            case (byte)'\n':
                _line++;
                break;
            case (byte)'"':
                _isInString = true;
                break;
            case (byte)'[' or (byte)'{':
                _depth++;
                break;
            case (byte)']' or (byte)'}' when _depth > 1:
                _depth--;
                break;
            case (byte)',' when _depth > 1:
            case (byte)'}':
                // A "}" between elements belongs to one that is broken.
                break;
            default:
                Keep(block, next);
                EndElement(isLast: found != (byte)',', parts);
                return block[(next + 1)..];
        }

        return Keep(block, next + 1);
    }

    private void EndElement(bool isLast, ICollection<BatchPart> parts)
    {
        // "[]" and nothing else has no element where one could be.
        if (_part.HasContent)
            parts.Add(_part.Take(_partLine));
        else if (!isLast || _hasComma)
            parts.Add(new BatchPart(_partLine, default, new Problem(ProblemKind.BrokenArray, $"There is a comma too many in the array at line {Number(_line)}.")));
        _part.Clear();
        _hasComma = !isLast;
        _isOver = isLast;
    }

    private ReadOnlySpan<byte> Keep(ReadOnlySpan<byte> block, int length)
    {
        _part.Add(block[..length]);
        return block[length..];
    }

    private void Break(string detail, ICollection<BatchPart> parts)
    {
        _isOver = true;
        parts.Add(new BatchPart(_partLine, default, new Problem(ProblemKind.BrokenArray, detail)) { IsLast = true });
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
