using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>What follows from perspectives that were changed, and is to be made anew.</summary>
internal sealed class TouchedRows
{
    public HashSet<TallyCell> Cells { get; } = [];

    /// <summary>Names that articles call actors.</summary>
    public HashSet<(long Actor, string Name)> Names { get; } = [];

    public IEnumerable<(long Actor, long Outlet)> Totals => Cells.Select(cell => (cell.Actor, cell.Outlet)).Distinct();

    public IEnumerable<long> Actors => Cells.Select(cell => cell.Actor).Where(actor => actor > 0).Distinct();

    public IEnumerable<long> Outlets => Cells.Select(cell => cell.Outlet).Where(outlet => outlet > 0).Distinct();

    public void Add(long actor, long outlet, long publishedAt, string? name)
    {
        Cells.Add(new TallyCell(actor, outlet, Month.Of(publishedAt)));
        if (actor > 0 && name is not null)
            Names.Add((actor, name));
    }
}
