using Microsoft.Extensions.Hosting;
using Perspectives.Articles;
using Perspectives.Service.Endpoints.Conditions;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Takes articles in for the endpoints: with idempotency keys and write conditions, and waiting for the answer as long as the client likes.</summary>
internal sealed class SubmissionDesk(ArticleIntake intake, IIdempotencyStore idempotency, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>By which articles are read.</summary>
    public TimeProvider Clock => time;

    /// <param name="article">Checked.</param>
    /// <param name="content">The bytes that it was read from.</param>
    /// <param name="condition">What must hold of the stored article.</param>
    /// <param name="key">The client's.</param>
    /// <param name="number">Of the article in its batch; null outside of one.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task<Checked<Acceptance>> AcceptAsync(
        Article article, ReadOnlyMemory<byte> content, WriteCondition condition, IdempotencyKey key, int? number, CancellationToken cancellationToken)
    {
        var reserved = await key.ReserveAsync(idempotency, content, number, intake.NewOperationId(), time.GetUtcNow(), cancellationToken);
        if (!reserved.IsValid(out var operationId, out var problem))
            return problem;
        var acceptance = await intake.AcceptAsync(article, condition, operationId, cancellationToken);
        // The same content had an operation already: a later repetition must find that one, and not bring this text back over a newer one.
        if (acceptance.Operation is { } operation && operation.Id != operationId)
            await key.MoveAsync(idempotency, number, operation.Id, cancellationToken);
        return acceptance.Outcome == AcceptanceOutcome.ConditionFailed ? ConditionFailed(acceptance.Article) : acceptance;
    }

    /// <summary>The operation when it has ended, or as it is when the time is over or the process is asked to stop.</summary>
    public async Task<Operation> WaitAsync(Operation operation, int seconds, CancellationToken cancellationToken)
    {
        if (operation.IsFinished || seconds == 0)
            return operation;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            return await intake.WaitAsync(operation, TimeSpan.FromSeconds(seconds), stopping.Token) ?? operation;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return operation;
        }
    }

    public static Problem ConditionFailed(StoredArticle? article) => article is null
        ? new Problem(ProblemKind.PreconditionFailed, "There is no article with this id.")
        : new Problem(ProblemKind.PreconditionFailed, "The article was changed meanwhile, or exists and must not. Read it again; its ETag is given.")
        {
            Headers = [new("ETag", EntityTags.Of(article.Version))],
        };
}
