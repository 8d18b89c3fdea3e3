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

    /// <summary>All the work on one message.</summary>
    public static Activity? StartProcessing(string messageId, int dequeueCount) => Source.StartActivity("process message", ActivityKind.Consumer)
        ?.SetTag("messaging.message.id", messageId).SetTag("perspectives.message.dequeue_count", dequeueCount);

    /// <summary>Waiting for a thread and reading.</summary>
    public static Activity? StartAnalysis(string articleId, int length, AnalysisLane lane) => Start("analyze article")
        ?.SetTag("perspectives.article.id", articleId).SetTag("perspectives.article.length", length)
        .SetTag("perspectives.analysis.lane", lane == AnalysisLane.Queued ? "queued" : "interactive");

    private static Activity? Start(string name) => Source.StartActivity(name);
}
