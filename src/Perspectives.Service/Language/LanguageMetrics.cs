using System.Diagnostics;
using System.Diagnostics.Metrics;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Language;

/// <summary>What is measured of the second reader.</summary>
internal sealed class LanguageMetrics
{
    private readonly Counter<long> _articles;
    private readonly Counter<long> _records;
    private readonly Histogram<double> _duration;

    public LanguageMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(QueueMetrics.MeterName);
        _articles = meter.CreateCounter<long>("perspectives.language.articles", "{article}", "Articles for the second reader by their outcome: read, partial, failed, over_budget.");
        _records = meter.CreateCounter<long>("perspectives.language.text_records", "{record}", "Text records that the second reader has read, as they are billed.");
        _duration = meter.CreateHistogram("perspectives.language.duration", "s", "How long an article waited for the second reader.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
        });
    }

    public void Count(string outcome, int records, long begun)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        _articles.Add(1, tag);
        _records.Add(records);
        _duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tag);
    }
}
