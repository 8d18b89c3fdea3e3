using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What a store of articles does, said as simply as can be. Articles, texts and operations are names.</summary>
internal sealed class SimpleStore
{
    private readonly Dictionary<string, Kept> _articles = [];
    private readonly Dictionary<string, string> _operations = [];
    private int _accepted;

    /// <summary>By operation: "queued", "succeeded", or the code of its error. Submissions whose content was there already say the operation they were given, after "=".</summary>
    public IReadOnlyDictionary<string, string> Operations => _operations;

    public AcceptanceOutcome Accept(string operation, string id, string text)
    {
        if (_operations.ContainsKey(operation))
            return AcceptanceOutcome.Repeated;
        if (!_articles.TryGetValue(id, out var article))
        {
            _articles[id] = new Kept(_accepted++) { LastText = text, LastOperation = operation, Last = ArticleState.Queued };
            _operations[operation] = "queued";
            return AcceptanceOutcome.Created;
        }

        if (article.Last == ArticleState.Queued && article.LastText == text)
        {
            _operations[operation] = "=" + article.LastOperation;
            return AcceptanceOutcome.Unchanged;
        }

        EndPending(article, "superseded");
        var isAnswered = article.AnsweredText == text;
        (article.Last, article.LastText, article.LastOperation) = isAnswered
            ? (ArticleState.Answered, text, article.AnsweredOperation!)
            : (ArticleState.Queued, text, operation);
        _operations[operation] = isAnswered ? "=" + article.AnsweredOperation : "queued";
        return isAnswered ? AcceptanceOutcome.Unchanged : AcceptanceOutcome.Revised;
    }

    public bool Publish(string operation)
    {
        if (FindByLast(operation, ArticleState.Queued) is not { } article)
            return false;
        (article.Last, article.AnsweredText, article.AnsweredOperation) = (ArticleState.Answered, article.LastText, operation);
        _operations[operation] = "succeeded";
        return true;
    }

    public void Fail(string operation)
    {
        if (FindByLast(operation, ArticleState.Queued) is not { } article)
            return;
        article.Last = ArticleState.Failed;
        _operations[operation] = "failed";
    }

    public bool Revive(string operation)
    {
        if (FindByLast(operation, ArticleState.Failed) is not { } article)
            return false;
        article.Last = ArticleState.Queued;
        _operations[operation] = "queued";
        return true;
    }

    public Deletion Delete(string id)
    {
        if (!_articles.Remove(id, out var article))
            return Deletion.NotFound;
        EndPending(article, "deleted");
        return Deletion.Done;
    }

    /// <summary>Text shown, answered text, operation of the last text, state, whether it is pending, original; null for an unknown article.</summary>
    public (string Text, string? AnsweredText, string Operation, ArticleState State, bool IsPending, string? SameAs)? Find(string id)
    {
        if (!_articles.TryGetValue(id, out var article))
            return null;
        var original = article.AnsweredText is null ? id : _articles.Where(other => other.Value.AnsweredText == article.AnsweredText).MinBy(other => other.Value.Accepted).Key;
        return (
            article.AnsweredText ?? article.LastText,
            article.AnsweredText,
            article.LastOperation,
            article.AnsweredText is null ? article.Last : ArticleState.Answered,
            article.Last == ArticleState.Queued,
            original == id ? null : original);
    }

    private Kept? FindByLast(string operation, ArticleState state) => _articles.Values.FirstOrDefault(article => article.LastOperation == operation && article.Last == state);

    private void EndPending(Kept article, string code)
    {
        if (article.Last == ArticleState.Queued)
            _operations[article.LastOperation] = code;
    }

    private sealed class Kept(int accepted)
    {
        public int Accepted { get; } = accepted;

        public string? AnsweredText { get; set; }

        public string? AnsweredOperation { get; set; }

        public required string LastText { get; set; }

        public required string LastOperation { get; set; }

        public required ArticleState Last { get; set; }
    }
}
