namespace Perspectives.Service.Identity;

/// <summary>Which keys lead to which: at one moment.</summary>
internal sealed class JoinMap
{
    private readonly Dictionary<string, ActorJoin> _joins;
    private readonly Lazy<ILookup<string, string>> _leading;

    public JoinMap(IEnumerable<ActorJoin> joins)
    {
        _joins = joins.ToDictionary(static join => join.Key, StringComparer.Ordinal);
        _leading = new(() => _joins.Values.Where(static join => join.To is not null).ToLookup(static join => join.To!, static join => join.Key, StringComparer.Ordinal));
    }

    public static JoinMap Empty { get; } = new([]);

    public IEnumerable<ActorJoin> All => _joins.Values;

    public ActorJoin? Find(string key) => _joins.GetValueOrDefault(key);

    /// <summary>The key behind all that it leads to; itself where it leads nowhere.</summary>
    public string CanonicalOf(string key)
    {
        while (_joins.TryGetValue(key, out var join) && join.To is { } next)
            key = next;
        return key;
    }

    /// <summary>Whether the way from the key comes by the other, or begins there.</summary>
    public bool LeadsBy(string key, string other)
    {
        while (key != other)
        {
            if (!_joins.TryGetValue(key, out var join) || join.To is not { } next)
                return false;
            key = next;
        }

        return true;
    }

    /// <summary>All keys from which one comes by the key, itself first.</summary>
    public IReadOnlyList<string> LeadingTo(string key)
    {
        var keys = new List<string> { key };
        for (var number = 0; number < keys.Count; number++)
            keys.AddRange(_leading.Value[keys[number]]);
        return keys;
    }

    /// <summary>All keys of one actor; none for a key that leads on to another.</summary>
    public IReadOnlyList<string> MembersOf(string key) => CanonicalOf(key) == key ? LeadingTo(key) : [];

    public JoinMap With(ActorJoin join) => new(_joins.Values.Where(other => other.Key != join.Key).Append(join));
}
