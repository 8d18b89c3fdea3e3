using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Decides what a submission is (known, the same again, a new text, or a new article) and takes it in one step of the article's partition.</summary>
internal sealed class ArticleAcceptance(ArticleRows articles, RevisionTexts texts, OperationPointers operations, IndexWriter index, Settlement settlement)
{
    private static readonly OperationError Superseded = new("superseded", "A newer text of the article was sent before this one was answered.");

    private static long _lastSequence;

    /// <returns>Null where somebody else was first: the same again may find something else to do.</returns>
    public async Task<Acceptance?> TryAcceptAsync(ArticleSubmission submission, CancellationToken cancellationToken)
    {
        if (!await operations.AddAsync(submission.OperationId, submission.Article.Id, cancellationToken))
        {
            if (await FindRepeatedAsync(submission.OperationId, cancellationToken) is { } repeated)
                return repeated;
            await operations.PutAsync(submission.OperationId, submission.Article.Id, cancellationToken);
        }

        var found = await articles.FindHeaderAsync(submission.Article.Id, cancellationToken);
        if (!submission.Condition.Holds(found?.Value.Version))
            return await RefuseAsync(submission, found?.Value, cancellationToken);
        var contentHash = Convert.ToHexStringLower(ContentHash.Of(submission.Article));
        if (found is not null && FindSame(found.Value, contentHash) is { } same)
            return await KeepAsync(submission, found, same, cancellationToken);
        var header = HeaderWith(submission, found?.Value, contentHash);
        return await TakeAsync(submission, found, header, cancellationToken);
    }

    /// <returns>Whether it is done, with null where there is no such article; not done where somebody else was first.</returns>
    public async Task<(bool IsDone, Acceptance? Acceptance)> TryAcceptAgainAsync(string articleId, string operationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await articles.FindHeaderAsync(articleId, cancellationToken) is not { } found)
            return (true, null);
        var header = found.Value;
        if (header.IsPending)
        {
            var waiting = await articles.FindOperationAsync(articleId, header.Last.OperationId, cancellationToken);
            return (waiting is not null, new Acceptance(AcceptanceOutcome.Unchanged, waiting?.Value.Operation, header.ToArticle()));
        }

        if (await texts.FindArticleAsync(articleId, header.Last.OperationId, cancellationToken) is not { } article)
            return (false, null);
        await operations.PutAsync(operationId, articleId, cancellationToken);
        var submission = new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = now };
        var acceptance = await TakeAsync(submission, found, HeaderWith(submission, header, header.Last.ContentHash), cancellationToken);
        return (acceptance is not null, acceptance);
    }

    /// <summary>What became of the operation, if it was accepted before; an article that has its article's id since is another.</summary>
    private async Task<Acceptance?> FindRepeatedAsync(string operationId, CancellationToken cancellationToken)
    {
        if (await operations.FindArticleAsync(operationId, cancellationToken) is not { } articleId || await articles.FindGivenAsync(articleId, operationId, cancellationToken) is not { } known)
            return null;
        var header = await articles.FindHeaderAsync(articleId, cancellationToken);
        return new Acceptance(AcceptanceOutcome.Repeated, known.Operation, header?.Value.Incarnation == known.Incarnation ? header.Value.ToArticle() : null);
    }

    /// <summary>The condition may fail because the same submission was accepted a moment ago.</summary>
    private async Task<Acceptance> RefuseAsync(ArticleSubmission submission, ArticleHeader? header, CancellationToken cancellationToken)
    {
        if (await FindRepeatedAsync(submission.OperationId, cancellationToken) is { } repeated)
            return repeated;
        await operations.RemoveAsync(submission.OperationId, cancellationToken);
        return new Acceptance(AcceptanceOutcome.ConditionFailed, Operation: null, header?.ToArticle());
    }

    /// <summary>The operation by which this content is answered or will be. One that failed is none: sent again, the content is tried again.</summary>
    private static string? FindSame(ArticleHeader header, string contentHash)
    {
        if (header.IsPending && header.Last.ContentHash == contentHash)
            return header.Last.OperationId;
        return header.Answered?.ContentHash == contentHash ? header.Answered.OperationId : null;
    }

    /// <summary>Remembers the submission's name for the operation that answers it already; a text that waits is taken back where the answered one came again.</summary>
    private async Task<Acceptance?> KeepAsync(ArticleSubmission submission, Found<ArticleHeader> found, string same, CancellationToken cancellationToken)
    {
        var header = found.Value;
        var batch = new List<TableTransactionAction>
        {
            ArticleRows.Add(ArticleRows.Row(header.Id, submission.OperationId, new OperationRecord(header.Incarnation, Operation: null, same))),
        };
        var isWithdrawn = same != header.Last.OperationId;
        if (isWithdrawn)
        {
            if (await articles.EndAsync(header.Id, header.Last.OperationId, Superseded, submission.AcceptedAt, cancellationToken) is { } end)
                batch.Add(end);
            header = header with { Last = header.Answered!, IsPending = false, Change = header.Change + 1 };
            batch.Add(ArticleRows.Replace(ArticleRows.Row(header), found.Tag));
        }

        if (!await articles.WriteAsync(batch, cancellationToken, async () => await articles.FindOperationAsync(header.Id, submission.OperationId, cancellationToken) is not null))
            return null;
        if (isWithdrawn)
            await SettleAsync(found.Value.Last, header.Id, cancellationToken);
        var operation = await articles.FindOperationAsync(header.Id, same, cancellationToken);
        return new Acceptance(AcceptanceOutcome.Unchanged, operation!.Value.Operation, header.ToArticle());
    }

    private async Task<Acceptance?> TakeAsync(ArticleSubmission submission, Found<ArticleHeader>? found, ArticleHeader header, CancellationToken cancellationToken)
    {
        var before = found?.Value;
        var operation = NewOperation(submission, header.Last.Number);
        await operations.PutWaitingAsync(header.Id, operation.Id, operation.CreatedAt, cancellationToken);
        var batch = new List<TableTransactionAction>
        {
            found is null ? ArticleRows.Add(ArticleRows.Row(header)) : ArticleRows.Replace(ArticleRows.Row(header), found.Tag),
            ArticleRows.Add(ArticleRows.Row(header.Id, operation.Id, new OperationRecord(header.Incarnation, operation))),
            ArticleRows.Add(await texts.MakeTextAsync(submission.Article, operation.Id, header.Last.Facts.PublishedAt, cancellationToken)),
        };
        if (header.Answered is null)
            batch.Add(ArticleRows.Put(IndexWriter.Row(IndexedRevision.Of(header, header.Last, answer: null))));
        var isSuperseding = before is not null && before.Last.OperationId != before.Answered?.OperationId;
        if (isSuperseding && await articles.EndAsync(header.Id, before!.Last.OperationId, Superseded, submission.AcceptedAt, cancellationToken) is { } end)
            batch.Add(end);
        if (!await articles.WriteAsync(batch, cancellationToken, async () => await articles.FindOperationAsync(header.Id, operation.Id, cancellationToken) is not null))
        {
            await WithdrawAsync(operation, cancellationToken);
            return null;
        }

        operations.Remember(operation.Id, header.Id);
        if (header.Answered is null)
            await ListAsync(header, cancellationToken);
        if (isSuperseding)
            await SettleAsync(before!.Last, header.Id, cancellationToken);
        return new Acceptance(before is null ? AcceptanceOutcome.Created : AcceptanceOutcome.Revised, operation, header.ToArticle());
    }

    /// <summary>After the step, since before it nothing says whose the rows are; if the text was replaced or deleted meanwhile, they go.</summary>
    private async Task ListAsync(ArticleHeader header, CancellationToken cancellationToken)
    {
        await index.ListAsync(header, cancellationToken);
        if ((await articles.FindHeaderAsync(header.Id, cancellationToken))?.Value.Has(header.Last.OperationId) != true)
            await settlement.CollectAsync(header.Id, cancellationToken);
    }

    /// <summary>Takes back what was written before a step that was not taken, unless the same submission was taken elsewhere.</summary>
    private async Task WithdrawAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (await articles.FindOperationAsync(operation.ArticleId, operation.Id, cancellationToken) is not null)
            return;
        await texts.RemoveBlobsAsync(operation.ArticleId, operation.Id, cancellationToken);
        await operations.RemoveWaitingAsync(operation.Id, operation.CreatedAt, cancellationToken);
    }

    private async Task SettleAsync(RevisionHeader superseded, string articleId, CancellationToken cancellationToken)
    {
        await settlement.CollectAsync(articleId, cancellationToken);
        await operations.RemoveWaitingAsync(superseded.OperationId, superseded.AcceptedAt, cancellationToken);
    }

    private static ArticleHeader HeaderWith(ArticleSubmission submission, ArticleHeader? before, string contentHash)
    {
        var acceptedAt = StoredTime.Rounded(submission.AcceptedAt);
        var number = (before?.RevisionCount ?? 0) + 1;
        var publishedAt = StoredTime.Rounded(submission.Article.PublishedAt ?? before?.AcceptedAt ?? acceptedAt);
        var textHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(submission.Article.Text)));
        var last = new RevisionHeader(submission.OperationId, number, acceptedAt, contentHash, textHash, ArticleFacts.Of(submission.Article, publishedAt));
        return before is null
            ? new ArticleHeader
            {
                Id = submission.Article.Id,
                Incarnation = submission.OperationId,
                Sequence = NextSequence(),
                AcceptedAt = acceptedAt,
                Change = 1,
                RevisionCount = 1,
                Last = last,
                IsPending = true,
            }
            : before with { Change = before.Change + 1, RevisionCount = number, Last = last, IsPending = true };
    }

    private static Operation NewOperation(ArticleSubmission submission, int revision) => new()
    {
        Id = submission.OperationId,
        State = OperationState.Queued,
        ArticleId = submission.Article.Id,
        Revision = revision,
        Tries = 0,
        CreatedAt = StoredTime.Rounded(submission.AcceptedAt),
    };

    /// <summary>Rises in this process, and among processes as far as their clocks agree.</summary>
    private static long NextSequence()
    {
        while (true)
        {
            var last = Interlocked.Read(ref _lastSequence);
            var next = Math.Max(last + 1, DateTime.UtcNow.Ticks);
            if (Interlocked.CompareExchange(ref _lastSequence, next, last) == last)
                return next;
        }
    }
}
