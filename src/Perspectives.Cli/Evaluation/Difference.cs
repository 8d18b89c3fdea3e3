using Perspectives.Attributions;

namespace Perspectives.Cli.Evaluation;

/// <summary>A statement of the annotators that an answer has not, or has given to another actor.</summary>
/// <param name="ArticleId">Where it stands.</param>
/// <param name="Kind">How much of it stands in quotation marks.</param>
/// <param name="Expected">Name of its actor.</param>
/// <param name="Words">How it begins.</param>
/// <param name="Found">Whether the answer has the statement at all.</param>
/// <param name="Given">Name of the actor to whom the answer gives it; null where to nobody.</param>
/// <param name="Rule">The rule by which it was given.</param>
internal sealed record Difference(string ArticleId, StatementKind Kind, string Expected, string Words, bool Found, string? Given = null, string? Rule = null);
