using Perspectives.Articles;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Transfer;

/// <summary>Puts exported articles into a store. Every step may be repeated: an import that was interrupted is begun again, and goes on.</summary>
internal sealed class ArticleRestorer(ServiceStore opened)
{
    private readonly IPerspectiveStore _store = opened.Get<IPerspectiveStore>();
    private readonly ArticleIntake _intake = opened.Get<ArticleIntake>();

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
            return Restoration.Unchanged;
        if (line.Answer is not { } answer || !AnswerCheck.Holds(answer, article.Id, article.Text))
            return await QueueAsync(article, cancellationToken);
        var submission = new ArticleSubmission { Article = article, OperationId = _intake.NewOperationId(), AcceptedAt = line.Article.AcceptedAt };
        var operation = (await _store.AcceptAsync(submission, cancellationToken)).Operation!;
        if (operation.State == OperationState.Succeeded)
            return Restoration.Unchanged;
        var answeredAt = line.Article.AnsweredAt ?? line.Article.AcceptedAt;
        // Where a server was faster, its answer stands: it is the same one.
        return await _store.PublishAsync(operation.Id, answer, answeredAt, cancellationToken) ? Restoration.Restored : Restoration.Unchanged;
    }

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
