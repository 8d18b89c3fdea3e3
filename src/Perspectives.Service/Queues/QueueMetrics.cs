using System.Diagnostics;
using System.Diagnostics.Metrics;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>What is measured of the work on the queue.</summary>
internal sealed class QueueMetrics
{
    public const string MeterName = "Perspectives.Service";

    private readonly Counter<long> _articles;
    private readonly Histogram<double> _duration;
    private int _inFlight;
    private long _queueLength;

    public QueueMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _articles = meter.CreateCounter<long>(
            "perspectives.articles", "{article}", "Deliveries of articles by their outcome: answered, failed (no answer possible), poisoned, obsolete, retry, interrupted.");
        _duration = meter.CreateHistogram("perspectives.article.duration", "s", "From the delivery of an article to its outcome.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 60, 180],
        });
        meter.CreateObservableGauge("perspectives.articles.in_flight", () => Volatile.Read(ref _inFlight), "{article}", "Articles that this process works on.");
        meter.CreateObservableGauge("perspectives.queue.length", () => Interlocked.Read(ref _queueLength), "{message}", "Messages that wait or are leased, as counted last.");
    }

    public long QueueLength
    {
        set => Interlocked.Exchange(ref _queueLength, value);
    }

    /// <summary>From now until it is disposed, an article is in flight.</summary>
    public Delivery Begin()
    {
        Interlocked.Increment(ref _inFlight);
        return new Delivery(this);
    }

    /// <summary>One article that is worked on.</summary>
    internal sealed class Delivery(QueueMetrics metrics) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        /// <summary>Null as long as nothing came of it.</summary>
        public MessageEnd? Outcome { get; set; }

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

        public void Dispose()
        {
            Interlocked.Decrement(ref metrics._inFlight);
            var outcome = new KeyValuePair<string, object?>("outcome", Outcome switch
            {
                MessageEnd.Answered => "answered",
                MessageEnd.Failed => "failed",
                MessageEnd.Poisoned => "poisoned",
                MessageEnd.Obsolete => "obsolete",
                MessageEnd.Retry => "retry",
                _ => "interrupted",
            });
            metrics._articles.Add(1, outcome);
            metrics._duration.Record(Elapsed.TotalSeconds, outcome);
        }
    }
}
