namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>Reads the headers of many articles, several at once and each once.</summary>
internal sealed class Headers(ArticleRows articles)
{
    private const int AtOnce = 32;
    private const int MostOfChunk = 100;

    /// <summary>How many rows are looked at together: as many as a page and the row behind it need where all of them count.</summary>
    public static int ChunkOf(PageRequest page) => Math.Min(page.Size + 1, MostOfChunk);

    public async Task<IReadOnlyList<(T Item, ArticleHeader? Header)>> WithAsync<T>(IReadOnlyList<T> items, Func<T, string> idOf, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(items.Select(idOf), async id => (await articles.FindHeaderAsync(id, cancellationToken))?.Value, cancellationToken);
        return [.. items.Select(item => (item, found[idOf(item)]))];
    }

    /// <summary>What there is of each name.</summary>
    public static async Task<Dictionary<string, T?>> ReadAsync<T>(IEnumerable<string> names, Func<string, Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        var found = new Dictionary<string, T?>(StringComparer.Ordinal);
        foreach (var chunk in names.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var values = await Task.WhenAll(chunk.Select(read));
            for (var number = 0; number < chunk.Length; number++)
                found.Add(chunk[number], values[number]);
        }

        return found;
    }
}
