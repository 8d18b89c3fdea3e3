using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors.Names;

/// <summary>Names that do not overlap, by the words that they cover.</summary>
internal sealed class NameSet(int wordCount)
{
    private readonly int[] _nameAt = new int[wordCount];
    private readonly List<Entity?> _names = [];

    public IEnumerable<Entity> All => _names.OfType<Entity>();

    public bool Covers(int word) => _nameAt[word] > 0;

    /// <summary>The name that covers <paramref name="word"/>, if any.</summary>
    public Entity? At(int word) => _nameAt[word] > 0 ? _names[_nameAt[word] - 1] : null;

    public bool IsFree(WordRange range)
    {
        for (var word = range.First; word <= range.Last; word++)
        {
            if (Covers(word))
                return false;
        }

        return true;
    }

    /// <summary>Adds a name; where it overlaps names that stand already, the first of them grows over all, and becomes what it is if it lies within it.</summary>
    public void Add(Entity name)
    {
        var overlapped = OverlappedBy(name);
        if (overlapped.Count == 0)
        {
            _names.Add(name);
            Cover(name, _names.Count);
            return;
        }

        var number = overlapped[0];
        var whole = name;
        foreach (var other in overlapped.Select(other => _names[other - 1]!.Value))
            whole = whole with { First = Math.Min(whole.First, other.First), Last = Math.Max(whole.Last, other.Last) };
        var known = _names[number - 1]!.Value;
        foreach (var other in overlapped)
            _names[other - 1] = null;
        _names[number - 1] = whole with { Kind = name.First <= known.First && known.Last <= name.Last ? name.Kind : known.Kind };
        Cover(whole, number);
    }

    public List<Entity> InOrder() => [.. All.OrderBy(name => name.First)];

    private List<int> OverlappedBy(Entity name)
    {
        var numbers = new List<int>();
        for (var word = name.First; word <= name.Last; word++)
        {
            if (_nameAt[word] is var number and > 0 && !numbers.Contains(number))
                numbers.Add(number);
        }

        return numbers;
    }

    private void Cover(Entity name, int number)
    {
        for (var word = name.First; word <= name.Last; word++)
            _nameAt[word] = number;
    }
}
