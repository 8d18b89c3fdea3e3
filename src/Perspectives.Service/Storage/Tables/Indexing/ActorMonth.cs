using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>An actor's statements of a month.</summary>
/// <param name="Outlets">By the outlet's key; the empty one for articles without an outlet.</param>
/// <param name="Names">How many articles call the actor so.</param>
/// <param name="Newest">The newest article's name and kind.</param>
/// <param name="Role">Of the newest article that gives one; null where none does.</param>
/// <param name="Oldest">Publication of the oldest article.</param>
internal sealed record ActorMonth(Dictionary<string, OutletCell> Outlets, Dictionary<string, long> Names, ActorSighting Newest, string? Role, DateTimeOffset Oldest)
{
    public static ActorMonth Of(IReadOnlyList<ActorEntry> entries) => new(
        entries.GroupBy(static entry => FoldedKey.Of(entry.Outlet) ?? "", StringComparer.Ordinal).ToDictionary(static outlet => outlet.Key, CellOf, StringComparer.Ordinal),
        entries.CountBy(static entry => entry.Name, StringComparer.Ordinal).ToDictionary(static name => name.Key, static name => (long)name.Value, StringComparer.Ordinal),
        new ActorSighting(entries[0].PublishedAt, entries[0].Name, entries[0].Kind),
        entries.FirstOrDefault(static entry => entry.Role is not null)?.Role,
        entries[^1].PublishedAt);

    public static OutletCell CellOf(IEnumerable<ActorEntry> entries) => entries.Aggregate(
        new OutletCell(0, 0, default, default),
        static (cell, entry) => entry.IsCopy
            ? new OutletCell(cell.Articles + 1, cell.Copies + 1, cell.Stances + entry.Stances, cell.Copied + entry.Stances)
            : cell with { Articles = cell.Articles + 1, Stances = cell.Stances + entry.Stances });
}
