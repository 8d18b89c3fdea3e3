namespace Perspectives.Service.Endpoints.Batches;

/// <summary>An article a line. Blank lines are passed over.</summary>
internal sealed class JsonLineSplitter : IBatchSplitter
{
    private readonly PartBuffer _part = new();
    private int _line = 1;

    public void Read(ReadOnlySpan<byte> block, ICollection<BatchPart> parts)
    {
        for (var end = block.IndexOf((byte)'\n'); end >= 0; end = block.IndexOf((byte)'\n'))
        {
            _part.Add(block[..end]);
            End(parts);
            _line++;
            block = block[(end + 1)..];
        }

        _part.Add(block);
    }

    public void End(ICollection<BatchPart> parts)
    {
        if (_part.HasContent)
            parts.Add(_part.Take(_line));
        else
            _part.Clear();
    }
}
