namespace Perspectives.Service.Storage.Indexing;

/// <summary>Makes pages of rows of which one more was read than the page has.</summary>
internal static class PageCut
{
    public static Page<T> Of<TRow, T>(List<TRow> rows, PageRequest page, Func<TRow, string> position, Func<List<TRow>, IReadOnlyList<T>> read)
    {
        if (rows.Count <= page.Size)
            return new Page<T>(read(rows), Next: null);
        rows.RemoveRange(page.Size, rows.Count - page.Size);
        return new Page<T>(read(rows), position(rows[^1]));
    }

    public static Page<T> Empty<T>() => new([], Next: null);

    public static void Check(PageRequest page)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Size, 1, nameof(page));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.Size, PageRequest.MaximumSize, nameof(page));
    }
}
