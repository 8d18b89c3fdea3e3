using Azure.Data.Tables;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Texts that wait for their answer; and what a process that ended in the middle has left behind, which is finished when it is come upon.</summary>
internal sealed class UnfinishedArticles(ArticleRows articles, RevisionTexts texts, OperationPointers operations, IndexWriter index, Settlement settlement, TimeProvider time)
{
    /// <summary>Whoever wrote a row so long ago is not at it any more.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    private const int PageSize = 100;

    public async Task<IReadOnlyList<Operation>> ListAsync(DateTimeOffset createdBefore, int most, CancellationToken cancellationToken)
    {
        var unfinished = new List<Operation>();
        await foreach (var row in operations.ReadWaitingAsync(createdBefore, PageSize, cancellationToken))
        {
            if (unfinished.Count == most)
                break;
            var waiting = row.ReadJson(TableJson.Readable.WaitingRecord);
            var found = await articles.FindOperationAsync(waiting.ArticleId, waiting.OperationId, cancellationToken);
            if (found?.Value.Operation is { IsFinished: false } operation)
                unfinished.Add(operation);
            else if (row.Timestamp < time.GetUtcNow() - Grace)
                await FinishAsync(row, waiting, isKnown: found is not null, cancellationToken);
        }

        return unfinished;
    }

    private async Task FinishAsync(TableEntity row, WaitingRecord waiting, bool isKnown, CancellationToken cancellationToken)
    {
        if (!isKnown)
            await texts.RemoveBlobsAsync(waiting.ArticleId, waiting.OperationId, cancellationToken);
        await settlement.CollectAsync(waiting.ArticleId, cancellationToken);
        if ((await articles.FindHeaderAsync(waiting.ArticleId, cancellationToken))?.Value is { Answered: not null } header)
            await index.SettleAsync(header, cancellationToken);
        await operations.RemoveWaitingAsync(row, cancellationToken);
    }
}
