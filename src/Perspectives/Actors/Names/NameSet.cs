using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors.Names;

/// <summary>Names that do not overlap, by the words that they cover.</summary>
internal sealed class NameSet(int wordCount)
{
    private readonly int[] _nameAt = new int[wordCount];
    private readonly List<Entity> _names = [];

    public IReadOnlyList<Entity> All => _names;

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

    /// <summary>Adds a name; where it overlaps names that stand already, the first of them grows over it, and becomes what it is if it lies within it.</summary>
    public void Add(Entity name)
    {
        var number = 0;
        for (var word = name.First; word <= name.Last && number == 0; word++)
            number = _nameAt[word];
        if (number == 0)
        {
            _names.Add(name);
            number = _names.Count;
        }
        else
        {
            var known = _names[number - 1];
            var kind = name.First <= known.First && known.Last <= name.Last ? name.Kind : known.Kind;
            _names[number - 1] = new Entity(Math.Min(known.First, name.First), Math.Max(known.Last, name.Last), kind);
        }

        for (var word = name.First; word <= name.Last; word++)
        {
            if (_nameAt[word] == 0)
                _nameAt[word] = number;
        }
    }

    public List<Entity> InOrder() => [.. _names.OrderBy(name => name.First)];
}
