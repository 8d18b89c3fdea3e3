namespace Perspectives.Benchmarks.Service.Load.Workers;

/// <summary>What some workers did with the same articles.</summary>
/// <param name="PerSecond">Articles answered in a second, from the first answer to the last.</param>
/// <param name="OfWorkers">Time of processors that the workers took for each article.</param>
/// <param name="OfAzurite">Time of processors that Azurite took for each article.</param>
internal sealed record WorkersFigures(double PerSecond, TimeSpan OfWorkers, TimeSpan OfAzurite)
{
    public override string ToString() =>
        $"{PerSecond:F2} articles/s ({OfWorkers.TotalMilliseconds:F0} ms of processors an article, and {OfAzurite.TotalMilliseconds:F0} ms of Azurite)";
}
