namespace Perspectives.Attributions;

/// <summary>Which words of an article are content of a statement.</summary>
internal sealed class SaidWords
{
    private readonly bool[] _isSaid;

    public SaidWords(IEnumerable<Attribution> attributions, int count)
    {
        _isSaid = new bool[count];
        foreach (var attribution in attributions)
            Add(attribution);
    }

    public bool Has(int word) => _isSaid[word];

    public int CountIn(WordRange range) => _isSaid.AsSpan(range.First, range.Count).Count(true);

    public void Add(Attribution attribution)
    {
        foreach (var part in attribution.Content)
            _isSaid.AsSpan(part.First, part.Count).Fill(true);
    }
}
