using HdrHistogram;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>What came of requests at a fixed rate.</summary>
internal sealed class LoadFigures
{
    private const long HighestMicroseconds = 600_000_000;
    private const int Digits = 3;

    private int _refused;
    private int _refusedWithoutTime;

    /// <summary>Microseconds from the moment when a request was due until it was done; of those that were done.</summary>
    public HistogramBase Latency { get; } = new LongConcurrentHistogram(1, HighestMicroseconds, Digits);

    /// <summary>From the first request until the last was done.</summary>
    public TimeSpan Duration { get; set; }

    /// <summary>Requests that the service refused for the moment (429, 503).</summary>
    public int Refused => _refused;

    /// <summary>Those of them that were not told when to come again.</summary>
    public int RefusedWithoutTime => _refusedWithoutTime;

    /// <summary>Done in a second.</summary>
    public double Goodput => Latency.TotalCount / Duration.TotalSeconds;

    public void Add(TimeSpan latency) => Latency.RecordValue(Math.Clamp((long)latency.TotalMicroseconds, 1, HighestMicroseconds));

    /// <param name="hasTime">Whether it has a Retry-After.</param>
    public void AddRefusal(bool hasTime)
    {
        Interlocked.Increment(ref _refused);
        if (!hasTime)
            Interlocked.Increment(ref _refusedWithoutTime);
    }

    public override string ToString() =>
        $"{Latency.TotalCount} done, {Goodput:F1}/s, median {Milliseconds(50):F1} ms, 99 % {Milliseconds(99):F1} ms, 99.9 % {Milliseconds(99.9):F1} ms, longest {Milliseconds(100):F1} ms; {Refused} refused, {RefusedWithoutTime} of them without Retry-After";

    private double Milliseconds(double percentile) => Latency.GetValueAtPercentile(percentile) / 1000.0;
}
