using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

public sealed class Issue0009_writes_behind_a_held_file_waited_for_each_others_patience : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Much longer than one waits, on any machine, and shorter than all of them one after the other.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private const int Writes = 60;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_of_them_are_refused_at_about_the_same_time()
    {
        using var database = SqliteDatabase.Open(_folder.Path, Patience);
        await using var other = new SqliteConnection($"Data Source={database.Path};Pooling=False");
        await other.OpenAsync(Cancellation);
        await using (other.BeginTransaction(deferred: false))
        {
            var writing = Enumerable.Range(0, Writes).Select(number => Assert.ThrowsAsync<StoreException>(() => WriteAsync(database, number))).ToList();
            await Task.WhenAll(writing).WaitAsync(Deadline, Cancellation);
        }

        await WriteAsync(database, 0);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<int> WriteAsync(SqliteDatabase database, int number) => Task.Run(
        () => database.WriteAsync(connection => connection.Statement("INSERT INTO settings VALUES ($name, x'00')").Set("$name", $"{number}").Execute(), Cancellation), Cancellation);
}
