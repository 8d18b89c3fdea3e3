using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Benchmarks.Service.Damage;

/// <summary>Writes over pages of an embedded store, a copy of it each time, and looks what is still read of it.</summary>
internal sealed class DamageRun
{
    private const byte Rubbish = 0xA5;

    private readonly string _folder;
    private readonly byte[] _whole;
    private readonly Dictionary<string, StoredAnswer> _written;

    private DamageRun(string folder, byte[] whole, Dictionary<string, StoredAnswer> written) => (_folder, _whole, _written) = (folder, whole, written);

    public int Pages => _whole.Length / SchemaPages.PageLength;

    /// <param name="folder">An empty one, for the store and its damaged copies.</param>
    /// <param name="articles">How many the store has.</param>
    public static async Task<DamageRun> PrepareAsync(string folder, int articles)
    {
        var made = Enumerable.Range(0, articles).Select(new SyntheticArticles(articles).Make).ToArray();
        var written = new Dictionary<string, StoredAnswer>(StringComparer.Ordinal);
        using (var database = SqliteDatabase.Open(Path.Combine(folder, "whole")))
        {
            foreach (var (article, answer) in made)
                await database.WriteAsync(connection => Publish(connection, article, answer), CancellationToken.None);
            foreach (var (article, _) in made)
                written.Add(article.Id!, (await new SqlitePerspectiveStore(database).FindAnswerAsync(article.Id!, CancellationToken.None))!);
        }

        Directory.CreateDirectory(Path.Combine(folder, "damaged"));
        return new DamageRun(folder, await File.ReadAllBytesAsync(Path.Combine(folder, "whole", SqliteDatabase.FileName)), written);
    }

    /// <summary>Each page alone.</summary>
    public async Task<DamageFigures> DamageEachPageAsync()
    {
        var figures = new DamageFigures(_written.Count);
        for (var page = 1; page <= Pages; page++)
            figures.Add(await DamageAsync(page, 1));
        return figures;
    }

    /// <summary>Several pages in a row, at places by chance.</summary>
    public async Task<DamageFigures> DamageRowsAsync(int length, int rounds, Random random)
    {
        var figures = new DamageFigures(_written.Count);
        for (var round = 0; round < rounds; round++)
            figures.Add(await DamageAsync(random.Next(1, Pages - length + 2), length));
        return figures;
    }

    /// <param name="first">Page, from 1.</param>
    /// <param name="length">Pages.</param>
    public async Task<DamageOutcome> DamageAsync(int first, int length)
    {
        var damaged = (byte[])_whole.Clone();
        damaged.AsSpan((first - 1) * SchemaPages.PageLength, length * SchemaPages.PageLength).Fill(Rubbish);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "damaged", SqliteDatabase.FileName), damaged);
        try
        {
            using var database = SqliteDatabase.OpenToRead(Path.Combine(_folder, "damaged"));
            return await ReadAsync(database);
        }
        catch (StoreException)
        {
            return DamageOutcome.NotOpened;
        }
    }

    private async Task<DamageOutcome> ReadAsync(SqliteDatabase database)
    {
        var keys = await TryAsync(async () => (bool?)await new SqliteApiKeyStore(database).AnyAsync(CancellationToken.None)) is not null;
        var listed = await TryAsync(() => new SqlitePerspectiveIndex(database).ListArticlesAsync(new ArticleFilter(), new PageRequest(PageRequest.MaximumSize), CancellationToken.None));
        var store = new SqlitePerspectiveStore(database);
        var (read, wrong) = (0, 0);
        foreach (var (id, written) in _written)
        {
            var found = await TryAsync(() => store.FindAnswerAsync(id, CancellationToken.None));
            var isWhole = found is not null && found.Text == written.Text && found.Json.Span.SequenceEqual(written.Json.Span);
            (read, wrong) = (read + (isWhole ? 1 : 0), wrong + (found is not null && !isWhole ? 1 : 0));
        }

        return new DamageOutcome(IsOpened: true, keys, listed is not null, read, wrong);
    }

    /// <returns>Default where the store says that it cannot be read.</returns>
    private static async Task<T?> TryAsync<T>(Func<Task<T>> readAsync)
    {
        try
        {
            return await readAsync();
        }
        catch (StoreException)
        {
            return default;
        }
    }

    private static void Publish(StoreConnection connection, Article article, ArticlePerspectives answer)
    {
        var operation = "operation-" + article.Id;
        var now = article.PublishedAt!.Value;
        ArticleAcceptance.Accept(connection, new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = now });
        ArticlePublication.Publish(connection, operation, answer, now);
    }
}
