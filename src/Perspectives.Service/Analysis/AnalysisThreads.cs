using System.Collections.Concurrent;
using System.Globalization;

namespace Perspectives.Service.Analysis;

/// <summary>
/// Threads of its own for analyses. These compute for seconds and wait for each other at the language model: on the thread pool they would keep
/// requests waiting that only want to read. Tasks run in the order in which they come.
/// </summary>
internal sealed class AnalysisThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _tasks = [];
    private readonly Thread[] _threads;

    public AnalysisThreads(string name, int count)
    {
        _threads = [.. Enumerable.Range(1, count).Select(number => new Thread(Run)
        {
            IsBackground = true,
            Name = string.Create(CultureInfo.InvariantCulture, $"{name} {number}"),
        })];
        Array.ForEach(_threads, thread => thread.Start());
    }

    public override int MaximumConcurrencyLevel => _threads.Length;

    /// <summary>Ends the threads when they have done what was given to them before.</summary>
    public void Dispose()
    {
        _tasks.CompleteAdding();
        Array.ForEach(_threads, thread => thread.Join());
        _tasks.Dispose();
    }

    protected override void QueueTask(Task task) => _tasks.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        Array.IndexOf(_threads, Thread.CurrentThread) >= 0 && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => _tasks.ToArray();

    private void Run()
    {
        foreach (var task in _tasks.GetConsumingEnumerable())
            TryExecuteTask(task);
    }
}
