using System.Globalization;
using System.Text.Json.Serialization;

namespace Perspectives.Service.Identity;

/// <summary>Who has a name.</summary>
/// <param name="Bearers">In the order in which they became known.</param>
/// <param name="Given">How many keys were given; none is given twice while the name is known.</param>
internal sealed record NameRecord(NameBearer[] Bearers, int Given)
{
    /// <summary>Stands in a key between the name and what tells namesakes apart; no name's key has it.</summary>
    public const char Mark = '~';

    public static NameRecord Empty { get; } = new([], 0);

    public bool IsEmpty => Bearers.Length == 0;

    public NameBearer? Find(string key) => Array.Find(Bearers, bearer => bearer.Key == key);

    /// <summary>A bearer that nobody has seen yet.</summary>
    public NameBearer Make(string name) => new()
    {
        Key = Given == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{Mark}{Given + 1}"),
    };

    /// <summary>With the bearer in the place of the one with its key, or added.</summary>
    public NameRecord With(NameBearer bearer) => Find(bearer.Key) is { } before
        ? this with { Bearers = [.. Bearers.Select(one => one == before ? bearer : one)] }
        : new NameRecord([.. Bearers, bearer], Given + 1);

    /// <summary>With all that the other knows of the name: whoever has one key is one.</summary>
    public NameRecord With(NameRecord other) => new(
        [.. Bearers.Select(bearer => other.Find(bearer.Key) is { } same ? bearer.With(same) : bearer), .. other.Bearers.Where(bearer => Find(bearer.Key) is null)],
        Math.Max(Given, other.Given));

    /// <summary>With each sighting as the given map has it; what is left without any goes.</summary>
    public NameRecord Translated(IReadOnlyDictionary<Sighting, Sighting> sightings) => this with
    {
        Bearers = [.. Bearers.Select(bearer => bearer.Translated(sightings)).Where(static bearer => !bearer.IsEmpty)],
    };

    /// <summary>All texts that are named in it.</summary>
    [JsonIgnore]
    public IEnumerable<Sighting> Sightings => Bearers
        .SelectMany(static bearer => bearer.Roles.Select(static role => role.Evidence).Append(bearer.WithoutRole).Concat(bearer.Joins.Select(static join => join.Evidence)))
        .SelectMany(static evidence => evidence.Sightings).Distinct();

    /// <summary>Without what the text says; a bearer of whom no article knows goes.</summary>
    public NameRecord Without(string operationId) => this with
    {
        Bearers = [.. Bearers.Select(bearer => bearer.Without(operationId)).Where(static bearer => !bearer.IsEmpty)],
    };
}
