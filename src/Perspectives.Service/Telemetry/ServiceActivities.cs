using System.Diagnostics;
using Perspectives.Service.Analysis;

namespace Perspectives.Service.Telemetry;

/// <summary>What traces show of an article's way. Ids and counts only: no text, no title, no name.</summary>
internal static class ServiceActivities
{
    public const string Name = "Perspectives.Service";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>From the checked article to the moment when it is durable and queued; null where nobody listens, as of the others.</summary>
    public static Activity? StartAcceptance(string articleId) => Start("accept article")?.SetTag("perspectives.article.id", articleId);

    /// <summary>What a message carries on of the trace in which it is sent; null where there is none.</summary>
    public static string? TraceParent => Activity.Current is { IdFormat: ActivityIdFormat.W3C } current ? current.Id : null;

    /// <summary>All the work on one message: a part of the trace in which it was sent, linked to that of whoever delivers it.</summary>
    /// <param name="messageId">The message.</param>
    /// <param name="dequeueCount">Its deliveries.</param>
    /// <param name="traceParent">What it carries; null, or what is none, for a trace of its own.</param>
    public static Activity? StartProcessing(string messageId, int dequeueCount, string? traceParent)
    {
        ActivityLink[] links = Activity.Current is { IdFormat: ActivityIdFormat.W3C } delivering ? [new ActivityLink(delivering.Context)] : [];
        var activity = ActivityContext.TryParse(traceParent, traceState: null, isRemote: true, out var sending)
            ? Source.StartActivity("process message", ActivityKind.Consumer, sending, links: links)
            : Source.StartActivity("process message", ActivityKind.Consumer);
        return activity?.SetTag("messaging.message.id", messageId).SetTag("perspectives.message.dequeue_count", dequeueCount);
    }

    /// <summary>Writing the answer and all by which it is found.</summary>
    public static Activity? StartPublication(string operationId) => Start("publish answer")?.SetTag("perspectives.operation.id", operationId);

    /// <summary>Waiting for a thread and reading.</summary>
    public static Activity? StartAnalysis(string articleId, int length, AnalysisLane lane) => Start("analyze article")
        ?.SetTag("perspectives.article.id", articleId).SetTag("perspectives.article.length", length)
        .SetTag("perspectives.analysis.lane", lane == AnalysisLane.Queued ? "queued" : "interactive");

    /// <summary>Waiting for the second reader.</summary>
    public static Activity? StartSecondReading(string articleId, int documents) => Start("read names")
        ?.SetTag("perspectives.article.id", articleId).SetTag("perspectives.language.documents", documents);

    private static Activity? Start(string name) => Source.StartActivity(name);
}
