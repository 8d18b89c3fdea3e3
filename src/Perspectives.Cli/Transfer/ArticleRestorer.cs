using Perspectives.Articles;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Transfer;

/// <summary>Puts exported articles into a store. Every step may be repeated: an import that was interrupted is begun again, and goes on.</summary>
internal sealed class ArticleRestorer(ServiceStore opened)
{
    private readonly IPerspectiveStore _store = opened.Get<IPerspectiveStore>();
    private readonly ArticleIntake _intake = opened.Get<ArticleIntake>();
    private readonly IdentityRestorer _identities = new(opened.Get<IIdentityStore>(), opened.Get<IPerspectiveStore>(), opened.Get<TimeProvider>());

    /// <summary>The article that a line has, or all that is wrong with it.</summary>
    public static Article? Read(ImportedLine line, out IReadOnlyList<ArticleError> errors)
    {
        // The store that it comes from has taken its language.
        var options = new ArticleReaderOptions
        {
            Id = line.Article.Id,
            Title = line.Article.Title,
            Outlet = line.Article.Outlet,
            PublishedAt = line.Article.PublishedAt,
            Tags = line.Article.Tags,
            AnyLanguage = true,
        };
        return ArticleReader.TryReadText(line.Text, options, out var article, out errors)
            ? article with { Language = line.Article.Language, TextIsDerived = line.Answer?.Article.Text is not null }
            : null;
    }

    /// <exception cref="Service.Queues.QueueFullException">The article has no answer that holds, and as many wait as may.</exception>
    public async Task<Restoration> RestoreAsync(Article article, ImportedLine line, CancellationToken cancellationToken)
    {
        if (await IsThereAsync(article, cancellationToken))
        {
            if (line.Identity is { } known)
                await _identities.RecognizeAsync(known.For(article.Id), cancellationToken);
            return Restoration.Unchanged;
        }

        if (line.Answer is not { } answer || !AnswerCheck.Holds(answer, article.Id, article.Text))
            return await QueueAsync(article, cancellationToken);
        var submission = new ArticleSubmission { Article = article, OperationId = await OperationIdOfAsync(line, cancellationToken), AcceptedAt = line.Article.AcceptedAt };
        var operation = (await _store.AcceptAsync(submission, cancellationToken)).Operation!;
        if (operation.State == OperationState.Succeeded)
            return Restoration.Unchanged;
        if (line.Identity is { } decision)
            await _identities.DecideAsync(decision.For(article.Id), operation.Id, answer, cancellationToken);
        var answeredAt = line.Article.AnsweredAt ?? line.Article.AcceptedAt;
        // Where a server was faster, its answer stands: it is the same one.
        return await _store.PublishAsync(operation.Id, answer, answeredAt, cancellationToken) ? Restoration.Restored : Restoration.Unchanged;
    }

    /// <summary>Restores what a line behind the articles has: those of them that it speaks of must be there.</summary>
    /// <param name="line">In which <see cref="IdentityCheck"/> finds no fault.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public async Task<string?> RestoreAsync(ExportedIdentity line, CancellationToken cancellationToken)
    {
        if (line.Join is { } join)
        {
            return await _identities.RestoreAsync(join, cancellationToken) == JoinOutcome.Cycle
                ? $"\"{join.Key}\" cannot lead to \"{join.To}\", which leads to it in this store. Split one of them first: perspectives actors split"
                : null;
        }

        await _identities.RestoreAsync(line.Name!, line.Record!, cancellationToken);
        return null;
    }

    /// <summary>As in the store that it comes from, by which names know the text, unless there is or was such an operation here.</summary>
    private async Task<string> OperationIdOfAsync(ImportedLine line, CancellationToken cancellationToken) =>
        line.Identity is { } decision && await _store.FindOperationAsync(decision.Operation, cancellationToken) is null ? decision.Operation : _intake.NewOperationId();

    /// <summary>Whether the article is there as the line has it, and answered. To the store it may be another one: it was accepted without a time of publication.</summary>
    private async Task<bool> IsThereAsync(Article article, CancellationToken cancellationToken) =>
        await _store.FindArticleAsync(article.Id, cancellationToken) is { State: ArticleState.Answered, IsPending: false } stored
        && (stored.Title, stored.Outlet, stored.Language, stored.PublishedAt, stored.Length) == (article.Title, article.Outlet, article.Language, article.PublishedAt, article.Text.Length)
        && stored.Tags.SequenceEqual(article.Tags)
        && (await _store.FindTextAsync(article.Id, cancellationToken))?.Text == article.Text;

    private async Task<Restoration> QueueAsync(Article article, CancellationToken cancellationToken)
    {
        var acceptance = await _intake.AcceptAsync(article, WriteCondition.None, operationId: null, cancellationToken);
        return acceptance.Operation is { IsFinished: true } ? Restoration.Unchanged : Restoration.Queued;
    }
}
