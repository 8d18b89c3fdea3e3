using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

public sealed class Issue0009_a_store_closed_while_it_was_used_threw : IDisposable
{
    private const int Statements = 2_000;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Closing_waits_for_whoever_is_at_it(bool isWrite)
    {
        var database = SqliteDatabase.Open(_folder.Path);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var use = Task.Run(() => isWrite ? database.WriteAsync(Use, CancellationToken.None) : database.ReadAsync(Use, CancellationToken.None), TestContext.Current.CancellationToken);
        await begun.Task;
        database.Dispose();
        Assert.Equal(Statements, await use);

        int Use(StoreConnection connection)
        {
            begun.SetResult();
            return Enumerable.Range(0, Statements).Count(number => connection.Statement($"SELECT {number}").First(row => row.GetInt32(0)) == number);
        }
    }

    [Fact]
    public async Task Whoever_waits_or_comes_later_is_told()
    {
        var database = SqliteDatabase.Open(_folder.Path);
        var held = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // Apart from the test's own thread, which waits.
        var first = Task.Run(() => database.WriteAsync(_ => Hold(), CancellationToken.None), TestContext.Current.CancellationToken);
        await begun.Task;
        var waiting = Enumerable.Range(0, 20).Select(_ => Task.Run(() => database.WriteAsync(_ => 1, CancellationToken.None))).ToList();
        var closing = Task.Run(database.Dispose, TestContext.Current.CancellationToken);
        held.Set();
        await first;
        await closing;
        await Task.WhenAny(Task.WhenAll(waiting)).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.All(waiting, write => Assert.True(write.IsCompletedSuccessfully || write.Exception!.InnerException is ObjectDisposedException));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.WriteAsync(_ => 1, CancellationToken.None));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.ReadAsync(_ => 1, CancellationToken.None));

        int Hold()
        {
            begun.SetResult();
            held.Wait(TestContext.Current.CancellationToken);
            return 1;
        }
    }

    public void Dispose() => _folder.Dispose();
}
