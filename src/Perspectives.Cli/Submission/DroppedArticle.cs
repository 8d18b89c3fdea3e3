using Perspectives.Service.Intake;

namespace Perspectives.Cli.Submission;

/// <summary>An article that is in the queue, as a line of JSON.</summary>
/// <param name="Operation">The operation that a service makes of it.</param>
/// <param name="Article">Which article it is.</param>
/// <param name="Input">The file and line that it came from.</param>
internal sealed record DroppedArticle(DroppedArticle.Reference Operation, DroppedArticle.Reference Article, string Input)
{
    public static DroppedArticle Of(string articleId, string messageId, string input) => new(new Reference(OperationId.OfMessage(messageId)), new Reference(articleId), input);

    internal sealed record Reference(string Id);
}
