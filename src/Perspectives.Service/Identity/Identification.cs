namespace Perspectives.Service.Identity;

/// <summary>
/// Decides who the actors of a text are, from what is known of their names: each is one of those who have its name, or somebody new. By the same stroke it
/// notes what the text says of names: who has them, in which role, and which of them are one actor's.
/// </summary>
internal sealed class Identification
{
    private readonly Sighting _sighting;
    private readonly JoinMap _joins;
    private readonly Dictionary<string, NameRecord> _records;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private Identification(Sighting sighting, IReadOnlyDictionary<string, KeptName> names, JoinMap joins)
    {
        (_sighting, _joins) = (sighting, joins);
        _records = names.ToDictionary(static name => name.Key, static name => name.Value.Record, StringComparer.Ordinal);
    }

    /// <summary>Names whose records are needed.</summary>
    public static IReadOnlyCollection<string> NamesOf(IEnumerable<SeenActor> actors) =>
        actors.SelectMany(static actor => (IEnumerable<string?>)[actor.Name, .. actor.OtherNames, actor.Spelling]).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <returns>Keys by the actors' ids, and the records as they are to be.</returns>
    public static (Dictionary<string, string> Keys, IReadOnlyDictionary<string, NameRecord> Records) Decide(
        Sighting sighting, IReadOnlyList<SeenActor> actors, IReadOnlyDictionary<string, KeptName> names, JoinMap joins)
    {
        var identification = new Identification(sighting, names, joins);
        foreach (var actor in actors.OrderBy(static actor => actor.IsShort))
        {
            if (actor.IsShort)
                identification.DecideShort(actor);
            else
                identification.Decide(actor);
        }

        return (identification._keys, identification._records);
    }

    private void Decide(SeenActor actor)
    {
        var facts = RoleFacts.Of(actor.Role);
        if (BearerChoice.Find(_records[actor.Name], actor.Name, facts, _sighting) is not { } found)
        {
            _keys.Add(actor.Id, BearerChoice.Apart(actor.Name, _sighting));
            return;
        }

        var bearer = found.Seen(actor.Role, _sighting);
        _keys.Add(actor.Id, bearer.Key);
        if (actor.Spelling is { } spelling)
            bearer = CompareSpellings(bearer, spelling, actor.Role!, facts);
        Note(actor.Name, bearer);
        foreach (var other in actor.OtherNames)
            Learn(other, bearer.Key, actor.Role, facts);
    }

    /// <summary>Whoever has the shorter name in this article is the actor.</summary>
    private void Learn(string name, string key, string? role, RoleFacts facts)
    {
        var record = _records[name];
        if (BearerChoice.Find(record, name, facts, _sighting) is not { } bearer || bearer.Key == key)
            return;
        bearer = bearer.JoinedTo(key, JoinReason.BothNames, _sighting);
        Note(name, role is null ? bearer : bearer.Seen(role, _sighting));
    }

    /// <summary>A name spelled nearly like another, with the same office of the same body or place, is another spelling of the one that was there first.</summary>
    private NameBearer CompareSpellings(NameBearer bearer, string spelling, string role, RoleFacts facts)
    {
        var record = _records[spelling];
        foreach (var other in record.Bearers)
        {
            if (other.Key == bearer.Key)
                break;
            if (Array.Exists(other.Roles, known => known.Facts.IsSameOfficeAs(facts)) && !_joins.LeadsBy(other.Key, bearer.Key))
                bearer = bearer.JoinedTo(other.Key, JoinReason.SameOffice, _sighting);
        }

        Note(spelling, (record.Find(bearer.Key) ?? new NameBearer { Key = bearer.Key }).Seen(role, _sighting));
        return bearer;
    }

    /// <summary>A name that stands for nobody by itself is whoever other articles have by it.</summary>
    private void DecideShort(SeenActor actor)
    {
        var facts = RoleFacts.Of(actor.Role);
        var possible = Array.FindAll(_records[actor.Name].Bearers, bearer => !bearer.Denies(facts));
        if (possible.Length > 1)
            possible = Array.FindAll(possible, bearer => bearer.BearsOut(facts));
        if (possible is [var one] && _joins.Find(one.Key)?.To is not null)
            _keys.Add(actor.Id, one.Key);
    }

    private void Note(string name, NameBearer bearer)
    {
        if (_records[name].Find(bearer.Key) != bearer)
            _records[name] = _records[name].With(bearer);
    }
}
