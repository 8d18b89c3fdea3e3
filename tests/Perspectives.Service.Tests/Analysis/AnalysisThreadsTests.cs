using Perspectives.Service.Analysis;

namespace Perspectives.Service.Tests.Analysis;

public sealed class AnalysisThreadsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_never_runs_on_the_thread_pool()
    {
        using var threads = new AnalysisThreads("Test", 2);
        var onPool = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Run(threads, () => Thread.CurrentThread.IsThreadPoolThread)));
        Assert.DoesNotContain(true, onPool);
    }

    [Fact]
    public async Task A_parallel_loop_stays_on_the_threads_of_its_task()
    {
        using var threads = new AnalysisThreads("Test", 3);
        var onPool = await Run(threads, () =>
        {
            var seen = 0;
            Parallel.For(0, 200, new ParallelOptions { TaskScheduler = TaskScheduler.Current, MaxDegreeOfParallelism = 3 }, _ =>
            {
                if (Thread.CurrentThread.IsThreadPoolThread)
                    Interlocked.Increment(ref seen);
            });
            return seen;
        });
        Assert.Equal(0, onPool);
    }

    [Fact]
    public async Task Work_waits_for_a_free_thread()
    {
        using var threads = new AnalysisThreads("Test", 1);
        using var release = new ManualResetEventSlim();
        var order = new List<string>();
        var first = Run(threads, () =>
        {
            release.Wait(Cancellation);
            order.Add("first");
            return 0;
        });
        var second = Run(threads, () =>
        {
            order.Add("second");
            return 0;
        });
        release.Set();
        await Task.WhenAll(first, second);
        Assert.Equal(["first", "second"], order);
    }

    [Fact]
    public void Disposing_waits_for_what_was_given_before()
    {
        var threads = new AnalysisThreads("Test", 1);
        var done = Enumerable.Range(0, 10).Select(_ => Run(threads, () => 1)).ToList();
        threads.Dispose();
        Assert.All(done, task => Assert.True(task.IsCompletedSuccessfully));
    }

    private static Task<T> Run<T>(AnalysisThreads threads, Func<T> work) => Task.Factory.StartNew(work, Cancellation, TaskCreationOptions.None, threads);
}
