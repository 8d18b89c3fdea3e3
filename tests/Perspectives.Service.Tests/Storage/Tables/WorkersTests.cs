using Perspectives.Benchmarks.Service.Load.Workers;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class WorkersTests
{
    private const int Articles = 2;

    /// <summary>"benchmarks -- workers" measures it: how much depends on the machine.</summary>
    [Fact]
    public async Task Workers_that_stood_still_answer_what_came_meanwhile_alone_and_together()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are bound to processors as one does on Linux.");
        Assert.SkipWhen(Environment.ProcessorCount < WorkersRun.Most, "Each worker has a processor of its own.");
        await using var run = await WorkersRun.StartAsync();
        for (var workers = 1; workers <= WorkersRun.Most; workers++)
        {
            var figures = await run.MeasureAsync(workers, Articles);
            Assert.True(figures.PerSecond > 0 && figures.OfWorkers > TimeSpan.Zero && figures.OfAzurite > TimeSpan.Zero, $"{figures}");
        }
    }
}
