using Perspectives.Actors;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>All that is known of a named actor.</summary>
internal sealed record ActorRecord(ActorSummary Summary, ActorAlias[] Aliases, StanceCounts Stances)
{
    /// <summary>Keys that lead here.</summary>
    public string[] Joined { get; init; } = [];

    /// <summary>The partition of the orders of actors and outlets: the places of all of an article's are written together.</summary>
    public const string Orders = "orders";

    public static LedgerRules<ActorEntry, ActorMonth, ActorRecord> Rules { get; } = new()
    {
        EntryType = TableJson.Readable.ActorEntry,
        MonthType = TableJson.Readable.ActorMonth,
        RecordType = TableJson.Readable.LedgerRecordActorRecord,
        Combine = ActorEntry.Combine,
        Count = ActorMonth.Of,
        Sum = Of,
        Place = Place,
    };

    /// <summary>The partition of the names with that beginning.</summary>
    public static string NamesWith(string beginning) => TableKey.Of("name", beginning[..1]);

    /// <summary>Beginning of the keys of an order's part: each kind has its own.</summary>
    public static string PartOf(ActorOrder order, ActorKind kind) => TableKey.Of(order.ToString(), kind.ToString());

    /// <summary>The actor's place in an order.</summary>
    public static string KeyIn(ActorSummary actor, ActorOrder order) =>
        PartOf(order, actor.Kind) + TableKey.Separator + TableKey.Of(TableKey.Falling(order == ActorOrder.MostRecent ? actor.LastSeen.ToUnixTimeMilliseconds() : actor.StatementCount), actor.Key);

    private static ActorRecord Of(string key, IReadOnlyList<string> keys, IReadOnlyList<ActorMonth> months)
    {
        var cells = months.SelectMany(static month => month.Outlets.Values).ToArray();
        var stances = cells.Aggregate(default(StanceCounts), static (sum, cell) => sum + cell.Stances);
        var summary = new ActorSummary
        {
            Key = key,
            Name = months[0].Newest.Name,
            Kind = months[0].Newest.Kind,
            Role = months.Select(static month => month.Role).FirstOrDefault(static role => role is not null),
            StatementCount = stances.Total,
            ArticleCount = cells.Sum(static cell => cell.Articles),
            FirstSeen = months[^1].Oldest,
            LastSeen = months[0].Newest.At,
        };
        var names = months.SelectMany(static month => month.Names).GroupBy(static name => name.Key, static name => name.Value, StringComparer.Ordinal)
            .Select(static name => new ActorAlias(name.Key, name.Sum()))
            .OrderByDescending(static name => name.ArticleCount).ThenBy(static name => name.Name, StringComparer.Ordinal);
        return new ActorRecord(summary, [.. names], stances) { Joined = [.. keys.Where(other => other != key)] };
    }

    private static IEnumerable<PlacedRow> Place(ActorRecord actor)
    {
        yield return new PlacedRow(Orders, KeyIn(actor.Summary, ActorOrder.MostRecent));
        yield return new PlacedRow(Orders, KeyIn(actor.Summary, ActorOrder.MostQuoted));
        foreach (var beginning in actor.Beginnings())
            yield return new PlacedRow(NamesWith(beginning), TableKey.EncodeBeginning(beginning) + TableKey.Separator + TableKey.Encode(actor.Summary.Key));
    }

    /// <summary>What the actor's names, and those of the keys that lead here, begin with, from any of their words on.</summary>
    public IEnumerable<string> Beginnings() =>
        Aliases.SelectMany(static alias => NameBeginnings.Of(alias.Name)).Concat(Joined.SelectMany(NameBeginnings.OfKey)).Distinct(StringComparer.Ordinal);
}
