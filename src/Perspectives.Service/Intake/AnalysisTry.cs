using System.Globalization;
using Microsoft.Extensions.Logging;
using Perspectives.Grouping;
using Perspectives.Service.Analysis;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Service.Telemetry;

namespace Perspectives.Service.Intake;

/// <summary>One try to analyse an accepted article and publish the answer.</summary>
internal sealed partial class AnalysisTry(IPerspectiveStore store, JointAnalysis analysis, ActorDirectory directory, int maximumTries, TimeProvider time, ILogger logger)
{
    /// <summary>More statements than any article has; rows and pages of the store are made for at most so many.</summary>
    public const int MaximumStatements = 5_000;

    /// <exception cref="OperationCanceledException">Cancelled; the try was taken back.</exception>
    public async Task<TryResult> RunAsync(string operationId, CancellationToken cancellationToken)
    {
        // Loaded first, so that a missing model costs no article a try.
        await analysis.LoadAsync(cancellationToken);
        if (await store.BeginTryAsync(operationId, time.GetUtcNow(), cancellationToken) is not { } pending)
            return TryResult.Obsolete;
        // The tries before this one ended with their process, or this one would not be.
        if (pending.Operation.Tries > maximumTries)
            return TryResult.GivenUp(pending.Operation, Interrupted(maximumTries));
        var (answer, failure) = await AnalyzeAsync(pending, cancellationToken);
        return answer is not null
            ? await PublishAsync(pending, answer)
            : await EndAsync(pending.Operation, failure!);
    }

    private async Task<(ArticlePerspectives? Answer, Exception? Failure)> AnalyzeAsync(PendingAnalysis pending, CancellationToken cancellationToken)
    {
        try
        {
            return (await analysis.AnalyzeAsync(pending.Article, AnalysisLane.Queued, cancellationToken), null);
        }
        catch (OperationCanceledException)
        {
            await store.EndTryAsync(pending.Operation.Id, takeBack: true, CancellationToken.None);
            throw;
        }
        catch (Exception failure)
        {
            // Whatever it is, it belongs to this article: the others go on.
            Log.AnalysisFailed(logger, pending.Operation.Id, pending.Operation.ArticleId, pending.Operation.Tries, failure);
            return (null, failure);
        }
    }

    /// <summary>The analysis is paid for: a stop does not interrupt what is left.</summary>
    private async Task<TryResult> PublishAsync(PendingAnalysis pending, ArticlePerspectives answer)
    {
        var operationId = pending.Operation.Id;
        if (answer.Statements.Count > MaximumStatements)
        {
            await store.FailAsync(operationId, TooManyStatements(answer.Statements.Count), time.GetUtcNow(), CancellationToken.None);
            return TryResult.Failed;
        }

        using var activity = ServiceActivities.StartPublication(operationId);
        try
        {
            var identified = await directory.IdentifyAsync(operationId, pending.Article, answer, CancellationToken.None);
            var isPublished = await store.PublishAsync(operationId, identified, time.GetUtcNow(), CancellationToken.None);
            return isPublished ? TryResult.Answered : TryResult.Obsolete;
        }
        catch (Exception failure)
        {
            Log.PublicationFailed(logger, operationId, failure);
            await store.EndTryAsync(operationId, takeBack: true, CancellationToken.None);
            return TryResult.Again(tries: 0);
        }
    }

    private async Task<TryResult> EndAsync(Operation operation, Exception failure)
    {
        if (operation.Tries >= maximumTries)
            return TryResult.GivenUp(operation, new OperationError("analysis_failed", $"The analysis failed {maximumTries} times, last with {failure.GetType().Name}. This is a fault of the program; the log has more."));
        await store.EndTryAsync(operation.Id, takeBack: false, CancellationToken.None);
        return TryResult.Again(operation.Tries);
    }

    private static OperationError Interrupted(int tries) => new("too_many_tries",
        $"The process ended {tries} times while the article was analysed, and nothing says that another try would end better. Replay it if the reason is known.");

    private static OperationError TooManyStatements(int count) => new("too_many_statements",
        string.Create(CultureInfo.InvariantCulture, $"The article has {count:N0} statements, and at most {MaximumStatements:N0} are kept. Send it in parts."));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The analysis of article {ArticleId} failed at try {Tries} (operation {OperationId}).")]
        public static partial void AnalysisFailed(ILogger logger, string operationId, string articleId, int tries, Exception failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "The answer of operation {OperationId} could not be stored; it will be tried again.")]
        public static partial void PublicationFailed(ILogger logger, string operationId, Exception failure);
    }
}
