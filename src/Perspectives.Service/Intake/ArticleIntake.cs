using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Articles;
using Perspectives.Service.Analysis;
using Perspectives.Service.Identity;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Telemetry;

namespace Perspectives.Service.Intake;

/// <summary>The one way an article goes: it is accepted, whether it came by REST or by the queue, and later analysed and published. Every step may be repeated.</summary>
public sealed partial class ArticleIntake
{
    // Another process may finish the operation; only the store knows then.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private static readonly OperationError Gone = new("no_such_blob", "The message points to a blob that is not there. Only blobs texts/messages/… can be pointed to, and they must be written before the message.");

    private readonly IPerspectiveStore _store;
    private readonly IArticleQueue _queue;
    private readonly PoisonArticles _poison;
    private readonly AnalysisTry _analysis;
    private readonly EndedOperations _ended = new();
    private readonly Turns _turns = new();
    private readonly ServiceOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<ArticleIntake> _logger;

    public ArticleIntake(
        IPerspectiveStore store, IArticleQueue queue, PoisonArticles poison, JointAnalysis analysis, ActorDirectory directory, IOptions<ServiceOptions> options, TimeProvider time, ILogger<ArticleIntake> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_store, _queue, _poison, _time, _logger) = (store, queue, poison, time, logger);
        _options = options.Value;
        _analysis = new AnalysisTry(store, analysis, directory, options.Value.MaximumTries, time, logger);
    }

    public string NewOperationId() => OperationId.New(_time.GetUtcNow());

    /// <summary>Makes the article durable and queues it: when the task has ended, a crash loses neither.</summary>
    /// <param name="article">Checked.</param>
    /// <param name="condition">What must hold of the article stored under the id.</param>
    /// <param name="operationId">A name that was given out for the operation before; null for a new one.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <exception cref="QueueFullException">As many articles wait as may.</exception>
    public async Task<Acceptance> AcceptAsync(Article article, WriteCondition condition, string? operationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var activity = ServiceActivities.StartAcceptance(article.Id);
        await RequireRoomAsync(cancellationToken);
        var acceptance = await StoreAsync(article, condition, operationId ?? NewOperationId(), cancellationToken);
        await EnqueueAsync(acceptance, cancellationToken);
        return acceptance;
    }

    /// <summary>Has the text that was accepted last analysed again, as it was sent: after a failure, or by a newer model.</summary>
    /// <returns>Null where there is no such article.</returns>
    /// <exception cref="QueueFullException">As many articles wait as may.</exception>
    public async Task<Acceptance?> AcceptAgainAsync(string articleId, CancellationToken cancellationToken)
    {
        using var activity = ServiceActivities.StartAcceptance(articleId);
        await RequireRoomAsync(cancellationToken);
        var acceptance = await _store.AcceptAgainAsync(articleId, NewOperationId(), _time.GetUtcNow(), cancellationToken);
        if (acceptance is not null)
            await EnqueueAsync(acceptance, cancellationToken);
        return acceptance;
    }

    /// <summary>Works on one message: accepts the article in it, if it has one, and analyses and publishes.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the try does not count.</exception>
    public async Task<MessageOutcome> ProcessAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var body = await _queue.ReadAsync(message, cancellationToken);
        var content = body is { } said ? ArticleMessage.Read(said, _time) : null;
        using var activity = ServiceActivities.StartProcessing(message.Id, message.DequeueCount, content?.TraceParent);
        var outcome = content is not null
            ? await ProcessAsync(message with { Body = body!.Value }, content, cancellationToken)
            : await ProcessWithoutBodyAsync(message, cancellationToken);
        if (outcome.IsDone)
            await _queue.ForgetAsync(message, CancellationToken.None);
        return outcome;
    }

    /// <summary>Waits until the operation has ended.</summary>
    /// <param name="operation">As it was a moment ago.</param>
    /// <param name="longest">How long.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>The operation as it is then or after that time; null where it is unknown by then.</returns>
    public async Task<Operation?> WaitAsync(Operation operation, TimeSpan longest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var deadline = _time.GetUtcNow() + longest;
        var found = operation;
        try
        {
            var ended = _ended.WaitAsync(operation.Id, over.Token);
            while (found is { IsFinished: false } && deadline - _time.GetUtcNow() is var left && left > TimeSpan.Zero)
            {
                await Task.WhenAny(ended, Task.Delay(left < LookAgain ? left : LookAgain, _time, over.Token));
                cancellationToken.ThrowIfCancellationRequested();
                // Before looking, or an end might be missed.
                if (ended.IsCompleted)
                    ended = _ended.WaitAsync(operation.Id, over.Token);
                found = await _store.FindOperationAsync(operation.Id, cancellationToken);
            }

            return found;
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    private Task<Acceptance> StoreAsync(Article article, WriteCondition condition, string operationId, CancellationToken cancellationToken) => _store.AcceptAsync(
        new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = _time.GetUtcNow(), Condition = condition }, cancellationToken);

    private async Task RequireRoomAsync(CancellationToken cancellationToken)
    {
        if (await _queue.CountAsync(cancellationToken) is var waiting && waiting >= _options.MaximumQueueLength)
            throw new QueueFullException(waiting);
    }

    private async Task EnqueueAsync(Acceptance acceptance, CancellationToken cancellationToken)
    {
        if (acceptance.Operation is { IsFinished: false } operation && await NeedsMessageAsync(acceptance, cancellationToken))
            await _queue.EnqueueAsync(ArticleMessage.ForOperation(operation.Id), operation.Id, cancellationToken);
    }

    // Whoever sent the same article before may have died between store and queue: only a message that can be seen is relied on.
    private async Task<bool> NeedsMessageAsync(Acceptance acceptance, CancellationToken cancellationToken) =>
        acceptance.Outcome is AcceptanceOutcome.Created or AcceptanceOutcome.Revised
        || (acceptance.Operation!.State == OperationState.Queued && await _queue.ContainsAsync(acceptance.Operation.Id, cancellationToken) is not true);

    /// <summary>The operation that this message is to work on; null where another message does, or nothing is left to do.</summary>
    private async Task<string?> AcceptDroppedAsync(Article article, QueuedMessage message, CancellationToken cancellationToken)
    {
        var operationId = OperationId.OfMessage(message.Id);
        var acceptance = await StoreAsync(article, WriteCondition.None, operationId, cancellationToken);
        return acceptance.Operation is { IsFinished: false } operation && operation.Id == operationId ? operationId : null;
    }

    private async Task<MessageOutcome> ProcessAsync(QueuedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        if (content.Error is { } error)
            return await PoisonAsync(message, error, cancellationToken);
        var operationId = content.OperationId ?? await AcceptDroppedAsync(content.Article!, message, cancellationToken);
        return operationId is null ? new MessageOutcome(MessageEnd.Obsolete) : await ProcessAsync(message, operationId, cancellationToken);
    }

    /// <summary>What it pointed to is forgotten when it is done: then its operation is known.</summary>
    private async Task<MessageOutcome> ProcessWithoutBodyAsync(QueuedMessage message, CancellationToken cancellationToken) =>
        await _store.FindOperationAsync(OperationId.OfMessage(message.Id), cancellationToken) is { } operation
            ? await ProcessAsync(message, operation.Id, cancellationToken)
            : await PoisonAsync(message, Gone, cancellationToken);

    private async Task<MessageOutcome> PoisonAsync(QueuedMessage message, OperationError reason, CancellationToken cancellationToken)
    {
        await _poison.AddAsync(message, reason, operation: null, cancellationToken);
        Log.Unreadable(_logger, message.Id, reason.Code);
        return new MessageOutcome(MessageEnd.Poisoned);
    }

    /// <summary>Deliveries at the same time wait for each other: each would count as a try, and together they would wear the article out.</summary>
    private Task<MessageOutcome> ProcessAsync(QueuedMessage message, string operationId, CancellationToken cancellationToken) =>
        _turns.RunAsync(operationId, () => TryAsync(message, operationId, cancellationToken), cancellationToken);

    private async Task<MessageOutcome> TryAsync(QueuedMessage message, string operationId, CancellationToken cancellationToken)
    {
        var result = await _analysis.RunAsync(operationId, cancellationToken);
        if (result is { Poison: { } reason, Operation: { } operation })
        {
            // Kept before the operation is failed: a crash between the two repeats both.
            await _poison.AddAsync(message, reason, operation, CancellationToken.None);
            await _store.FailAsync(operationId, reason, _time.GetUtcNow(), CancellationToken.None);
            Log.Poisoned(_logger, operationId, operation.ArticleId, operation.Tries, reason.Code);
        }

        if (result.Outcome.IsDone)
            _ended.Add(operationId);
        return result.Outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} is no article ({Code}); it is kept as poison.")]
        public static partial void Unreadable(ILogger logger, string messageId, string code);

        [LoggerMessage(Level = LogLevel.Error, Message = "Operation {OperationId} on article {ArticleId} is given up after {Tries} tries ({Code}); its message is kept as poison.")]
        public static partial void Poisoned(ILogger logger, string operationId, string articleId, int tries, string code);
    }
}
