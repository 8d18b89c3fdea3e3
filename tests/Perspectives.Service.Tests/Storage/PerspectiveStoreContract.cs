using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What every store of articles must do. A store passes by deriving from this; it is empty at the beginning of each test.</summary>
public abstract partial class PerspectiveStoreContract
{
    protected static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, 125, TimeSpan.Zero);

    protected abstract IPerspectiveStore Store { get; }

    /// <summary>The poison that belongs to the same store.</summary>
    protected abstract IPoisonStore Poison { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A time after the start of the test; the store has no clock of its own.</summary>
    protected static DateTimeOffset At(int minutes) => Start.AddMinutes(minutes);

    protected static Article ArticleOf(string id, string words = "We will not wait") =>
        TestAnswers.ArticleOf(id, new Said("Ana Silva", words)) with { Title = "The bridge", Outlet = "The Courier" };

    protected static ArticlePerspectives AnswerOf(Article article)
    {
        var from = article.Text.IndexOf('“', StringComparison.Ordinal) + 1;
        return TestAnswers.Of(article, new Said("Ana Silva", article.Text[from..article.Text.IndexOf(".”", StringComparison.Ordinal)], Stance.Critical));
    }

    protected Task<Acceptance> AcceptAsync(Article article, string operationId, int minutes = 0, WriteCondition? condition = null) => Store.AcceptAsync(
        new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = At(minutes), Condition = condition ?? WriteCondition.None }, Cancellation);

    protected Task<bool> PublishAsync(Article article, string operationId, int minutes = 1) => Store.PublishAsync(operationId, AnswerOf(article), At(minutes), Cancellation);

    /// <summary>Accepts and publishes.</summary>
    protected async Task AnswerAsync(Article article, string operationId, int minutes = 0)
    {
        await AcceptAsync(article, operationId, minutes);
        Assert.True(await PublishAsync(article, operationId, minutes + 1));
    }

    protected Task FailAsync(string operationId, int minutes = 2) => Store.FailAsync(operationId, new OperationError("too_many_tries", "It was tried five times."), At(minutes), Cancellation);

    protected Task<Deletion> DeleteAsync(string articleId, WriteCondition? condition = null) =>
        Store.DeleteAsync(articleId, condition ?? WriteCondition.None, At(9), Cancellation);

    protected async Task<StoredArticle> ArticleAsync(string id)
    {
        var article = await Store.FindArticleAsync(id, Cancellation);
        Assert.NotNull(article);
        return article;
    }

    protected async Task<StoredAnswer> AnswerAsync(string id)
    {
        var answer = await Store.FindAnswerAsync(id, Cancellation);
        Assert.NotNull(answer);
        return answer;
    }

    protected async Task<Operation> OperationAsync(string id)
    {
        var operation = await Store.FindOperationAsync(id, Cancellation);
        Assert.NotNull(operation);
        return operation;
    }

    /// <summary>The state, and the code of the error if there is one.</summary>
    protected async Task<(OperationState State, string? Code)> StateAsync(string operationId)
    {
        var operation = await OperationAsync(operationId);
        return (operation.State, operation.Error?.Code);
    }

    protected async Task<string?> TextAsync(string id) => (await Store.FindTextAsync(id, Cancellation))?.Text;

    protected Task AddPoisonAsync(string id, string? operationId, string? articleId) => Poison.AddAsync(
        new PoisonedMessage
        {
            Id = id,
            Reason = new OperationError("too_many_tries", "It was tried five times."),
            Tries = 5,
            Body = new byte[] { 1 },
            PoisonedAt = At(2),
            OperationId = operationId,
            ArticleId = articleId,
        },
        Cancellation);

    protected async Task<string[]> PoisonAsync() => [.. (await Poison.ListAsync(new PageRequest(50), Cancellation)).Items.Select(message => message.Id)];
}
