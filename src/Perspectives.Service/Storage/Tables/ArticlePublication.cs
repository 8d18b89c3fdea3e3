using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Makes a pending text the answered one: what is to be read with it is written first, then one step of the article's partition makes it count, then what was there before goes.</summary>
internal sealed class ArticlePublication(ArticleRows articles, RevisionTexts texts, OperationPointers operations, IndexWriter index, Settlement settlement)
{
    /// <returns>False where the operation is not the article's pending one any more; null where somebody else was first.</returns>
    public async Task<bool?> TryPublishAsync(string articleId, string operationId, ArticlePerspectives answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reading = articles.FindOperationAsync(articleId, operationId, cancellationToken);
        var found = await articles.FindHeaderAsync(articleId, cancellationToken);
        var operation = await reading;
        if (found is null || operation is null || !found.Value.IsPending || found.Value.Last.OperationId != operationId)
        {
            // What was decided of who is who in it came behind the one who has taken the text away.
            await settlement.CollectAsync(articleId, cancellationToken);
            return false;
        }

        var before = found.Value;
        var revision = IndexedRevision.Of(before, before.Last, answer);
        var row = await texts.MakeAnswerAsync(articleId, operationId, answer, cancellationToken);
        var header = Answered(before, answer, now);
        await index.PrepareAsync(revision, answer, isCopy: header.SameAs is not null, cancellationToken);
        var isWritten = await articles.WriteAsync(
            [
                ArticleRows.Replace(ArticleRows.Row(header), found.Tag),
                ArticleRows.Replace(ArticleRows.Row(articleId, operationId, operation.Value.Finished(error: null, now)), operation.Tag),
                ArticleRows.Put(row),
            ],
            cancellationToken,
            async () => (await articles.FindHeaderAsync(articleId, cancellationToken))?.Value.Answered?.OperationId == operationId);
        if (!isWritten)
        {
            // Whoever was first may have replaced or deleted what was prepared for.
            await settlement.CollectAsync(articleId, cancellationToken);
            return null;
        }

        await index.SettleAsync(revision, header.SameAs is not null, cancellationToken);
        if (before.Answered is not null)
            await settlement.CollectAsync(articleId, cancellationToken);
        await operations.RemoveWaitingAsync(operationId, before.Last.AcceptedAt, cancellationToken);
        return true;
    }

    private static ArticleHeader Answered(ArticleHeader before, ArticlePerspectives answer, DateTimeOffset now) => before with
    {
        Change = before.Change + 1,
        Answered = before.Last,
        IsPending = false,
        AnsweredAt = StoredTime.Rounded(now),
        Stances = [.. answer.Actors.Select(static actor => actor.Stance).Distinct()],
        StatementCount = answer.Statements.Count,
        ActorCount = answer.Actors.Count,
        // Known when all with the text have been looked at, which the next step does.
        SameAs = before.Answered?.TextHash == before.Last.TextHash ? before.SameAs : null,
    };
}
