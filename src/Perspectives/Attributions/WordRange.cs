namespace Perspectives.Attributions;

/// <summary>Neighbouring words of an article, first and last, both included.</summary>
public readonly record struct WordRange(int First, int Last)
{
    public int Count => Last - First + 1;

    public bool Contains(int word) => First <= word && word <= Last;

    public bool Overlaps(WordRange other) => First <= other.Last && other.First <= Last;
}
