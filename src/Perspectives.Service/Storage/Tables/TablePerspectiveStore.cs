using Azure.Data.Tables;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Documents;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Storage.Tables;

internal sealed class TablePerspectiveStore : IPerspectiveStore
{
    private static readonly OperationError Deleted = new("deleted", "The article was deleted before this text was answered.");

    // The article is replaced while it is read: header and text are of different times then.
    private const int MostReadings = 20;

    private readonly Conflicts _conflicts = new();
    private readonly ArticleRows _articles;
    private readonly RevisionTexts _texts;
    private readonly OperationPointers _operations;
    private readonly PoisonRows _poison;
    private readonly JoinWriter _joins;
    private readonly Settlement _settlement;
    private readonly ArticleAcceptance _acceptance;
    private readonly ArticlePublication _publication;
    private readonly UnfinishedArticles _unfinished;
    private readonly TimeProvider _time;

    public TablePerspectiveStore(StorageAccount account, TimeProvider time)
    {
        _articles = new ArticleRows(account);
        _texts = new RevisionTexts(account);
        _operations = new OperationPointers(account);
        _poison = new PoisonRows(account);
        var index = new IndexWriter(account, new Copies(account, _articles), time);
        _joins = new JoinWriter(account, index);
        _time = time;
        _settlement = new Settlement(account, _articles, index, new DecisionRows(account, _joins, time), _poison);
        _acceptance = new ArticleAcceptance(_articles, _texts, _operations, index, _settlement);
        _publication = new ArticlePublication(_articles, _texts, _operations, index, _settlement);
        _unfinished = new UnfinishedArticles(_articles, _texts, _operations, index, _settlement, time);
    }

    public Task<Acceptance> AcceptAsync(ArticleSubmission submission, CancellationToken cancellationToken) => _conflicts.RunAsync(
        submission.Article.Id,
        async () => await _acceptance.TryAcceptAsync(submission, cancellationToken) is { } acceptance ? (true, acceptance) : (false, null!),
        cancellationToken);

    public Task<Acceptance?> AcceptAgainAsync(string articleId, string operationId, DateTimeOffset now, CancellationToken cancellationToken) => _conflicts.RunAsync(
        articleId,
        () => _acceptance.TryAcceptAgainAsync(articleId, operationId, now, cancellationToken),
        cancellationToken);

    public async Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken) =>
        await _operations.FindArticleAsync(operationId, cancellationToken) is { } articleId
            ? (await _articles.FindGivenAsync(articleId, operationId, cancellationToken))?.Operation
            : null;

    public async Task<PendingAnalysis?> BeginTryAsync(string operationId, DateTimeOffset now, CancellationToken cancellationToken) => await ChangeAsync(
        operationId,
        async (articleId, found) =>
        {
            if (found.Value.Operation is not { IsFinished: false } operation || await _texts.FindArticleAsync(articleId, operationId, cancellationToken) is not { } article)
                return (true, (PendingAnalysis?)null);
            operation = operation with { State = OperationState.Running, Tries = operation.Tries + 1, StartedAt = StoredTime.Rounded(now) };
            var isWritten = await WriteAsync(articleId, found, operation, cancellationToken);
            return (isWritten, new PendingAnalysis(operation, article));
        },
        cancellationToken);

    public Task EndTryAsync(string operationId, bool takeBack, CancellationToken cancellationToken) => ChangeAsync(
        operationId,
        async (articleId, found) =>
        {
            if (found.Value.Operation is not { State: OperationState.Running } operation)
                return (true, true);
            var tries = takeBack ? operation.Tries - 1 : operation.Tries;
            operation = operation with { State = OperationState.Queued, Tries = tries, StartedAt = tries == 0 ? null : operation.StartedAt };
            return (await WriteAsync(articleId, found, operation, cancellationToken), true);
        },
        cancellationToken);

    public async Task<bool> PublishAsync(string operationId, ArticlePerspectives answer, DateTimeOffset now, CancellationToken cancellationToken) =>
        await _operations.FindArticleAsync(operationId, cancellationToken) is { } articleId && await _conflicts.RunAsync(
            articleId,
            async () => await _publication.TryPublishAsync(articleId, operationId, answer, now, cancellationToken) is { } isPublished ? (true, isPublished) : (false, false),
            cancellationToken);

    public Task FailAsync(string operationId, OperationError error, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        operationId,
        async (articleId, found) =>
        {
            var header = await _articles.FindHeaderAsync(articleId, cancellationToken);
            var isLast = header?.Value.Last.OperationId == operationId;
            if (found.Value.Operation is not { IsFinished: false })
            {
                if (!isLast || found.Value.Operation?.State != OperationState.Failed)
                    await _poison.RemoveOfOperationAsync(operationId, cancellationToken);
                else
                    await _operations.RemoveWaitingAsync(operationId, header!.Value.Last.AcceptedAt, cancellationToken);
                return (true, true);
            }

            if (!isLast || !await WriteAsync(header!, isPending: false, ArticleRows.Row(articleId, operationId, found.Value.Finished(error, now)), found, cancellationToken))
                return (false, false);
            await _operations.RemoveWaitingAsync(operationId, header!.Value.Last.AcceptedAt, cancellationToken);
            return (true, true);
        },
        cancellationToken);

    public Task<bool> ReviveAsync(string operationId, CancellationToken cancellationToken) => ChangeAsync(
        operationId,
        async (articleId, found) =>
        {
            if (found.Value.Operation is not { State: OperationState.Failed } operation
                || await _articles.FindHeaderAsync(articleId, cancellationToken) is not { } header || header.Value.Last.OperationId != operationId)
                return (true, false);
            operation = operation with { State = OperationState.Queued, Tries = 0, Error = null, StartedAt = null, FinishedAt = null };
            await _operations.PutWaitingAsync(articleId, operationId, header.Value.Last.AcceptedAt, cancellationToken);
            var row = ArticleRows.Row(articleId, operationId, found.Value with { Operation = operation });
            return (await WriteAsync(header, isPending: true, row, found, cancellationToken), true);
        },
        cancellationToken);

    public Task<Deletion> DeleteAsync(string articleId, WriteCondition condition, DateTimeOffset now, CancellationToken cancellationToken) => _conflicts.RunAsync(
        articleId,
        async () =>
        {
            if (await _articles.FindHeaderAsync(articleId, cancellationToken) is not { } found)
                return (true, Deletion.NotFound);
            if (!condition.Holds(found.Value.Version))
                return (true, Deletion.ConditionFailed);
            var last = found.Value.Last;
            await _operations.PutWaitingAsync(articleId, last.OperationId, last.AcceptedAt, cancellationToken);
            var batch = new List<TableTransactionAction> { ArticleRows.Remove(ArticleRows.HeaderRow(articleId), found.Tag) };
            if (await _articles.EndAsync(articleId, last.OperationId, Deleted, now, cancellationToken) is { } end)
                batch.Add(end);
            if (!await _articles.WriteAsync(batch, cancellationToken, async () => await _articles.FindHeaderAsync(articleId, cancellationToken) is null))
                return (false, Deletion.Done);
            await _settlement.CollectAsync(articleId, cancellationToken);
            await _operations.RemoveWaitingAsync(last.OperationId, last.AcceptedAt, cancellationToken);
            return (true, Deletion.Done);
        },
        cancellationToken);

    public async Task<StoredArticle?> FindArticleAsync(string articleId, CancellationToken cancellationToken) =>
        (await _articles.FindHeaderAsync(articleId, cancellationToken))?.Value.ToArticle();

    public async Task<StoredAnswer?> FindAnswerAsync(string articleId, CancellationToken cancellationToken)
    {
        for (var reading = 0; reading < MostReadings; reading++)
        {
            if ((await _articles.FindHeaderAsync(articleId, cancellationToken))?.Value is not { Answered: { } revision } header)
                return null;
            var reader = _texts.FindAnswerAsync(articleId, revision.OperationId, cancellationToken);
            var text = await _texts.FindAsync(articleId, revision.OperationId, cancellationToken);
            if (await reader is { } answer && text is var (words, isDerived))
                return new StoredAnswer(header.Version, AnswerBody.WithArticle(header.ToArticle().Describe(isDerived ? words : null), answer), words);
        }

        throw Unstable(articleId);
    }

    public async Task<StoredText?> FindTextAsync(string articleId, CancellationToken cancellationToken)
    {
        for (var reading = 0; reading < MostReadings; reading++)
        {
            if ((await _articles.FindHeaderAsync(articleId, cancellationToken))?.Value is not { } header)
                return null;
            if (await _texts.FindAsync(articleId, header.Visible.OperationId, cancellationToken) is var (text, _))
                return new StoredText(header.Version, header.Visible.Number, text);
        }

        throw Unstable(articleId);
    }

    public async Task<IReadOnlyList<Operation>> ListUnfinishedAsync(DateTimeOffset createdBefore, int most, CancellationToken cancellationToken)
    {
        await _joins.FinishAsync(_time.GetUtcNow() - UnfinishedArticles.Grace, cancellationToken);
        return await _unfinished.ListAsync(createdBefore, most, cancellationToken);
    }

    private async Task<T> ChangeAsync<T>(string operationId, Func<string, Found<OperationRecord>, Task<(bool IsDone, T Result)>> change, CancellationToken cancellationToken)
    {
        if (await _operations.FindArticleAsync(operationId, cancellationToken) is not { } articleId)
            return default!;
        return await _conflicts.RunAsync(
            articleId,
            async () => await _articles.FindOperationAsync(articleId, operationId, cancellationToken) is { Value.Operation: not null } found ? await change(articleId, found) : (true, default!),
            cancellationToken);
    }

    private Task<bool> WriteAsync(string articleId, Found<OperationRecord> found, Operation operation, CancellationToken cancellationToken) =>
        _articles.WriteAsync([ArticleRows.Replace(ArticleRows.Row(articleId, operation.Id, found.Value with { Operation = operation }), found.Tag)], cancellationToken);

    private Task<bool> WriteAsync(Found<ArticleHeader> header, bool isPending, TableEntity operation, Found<OperationRecord> found, CancellationToken cancellationToken)
    {
        var changed = header.Value with { Change = header.Value.Change + 1, IsPending = isPending };
        return _articles.WriteAsync([ArticleRows.Replace(ArticleRows.Row(changed), header.Tag), ArticleRows.Replace(operation, found.Tag)], cancellationToken);
    }

    private static StoreException Unstable(string articleId) =>
        new($"The article {articleId} was changed {MostReadings} times while it was read, or its text is missing. Try again later.");
}
