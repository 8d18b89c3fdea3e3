using Perspectives.Articles;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>What a message says: exactly one of operation, article and error is there.</summary>
internal sealed record MessageContent
{
    /// <summary>The operation that the message is for: its article is in the store.</summary>
    public string? OperationId { get; private init; }

    /// <summary>An article that somebody put into the queue.</summary>
    public Article? Article { get; private init; }

    /// <summary>Why the message is neither.</summary>
    public OperationError? Error { get; private init; }

    /// <summary>The trace in which the message was sent (W3C traceparent); null where it does not say.</summary>
    public string? TraceParent { get; private init; }

    public static MessageContent OfOperation(string operationId, string? traceParent) => new() { OperationId = operationId, TraceParent = traceParent };

    public static MessageContent OfArticle(Article article) => new() { Article = article };

    public static MessageContent Unreadable(IReadOnlyList<ArticleError> errors) =>
        new() { Error = new OperationError(errors[0].Code, string.Join(' ', errors.Select(error => error.Message))) };
}
