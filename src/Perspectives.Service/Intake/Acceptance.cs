using Perspectives.Service.Storage;

namespace Perspectives.Service.Intake;

/// <summary>What became of a submission.</summary>
/// <param name="Outcome">Whether anything was changed.</param>
/// <param name="Operation">The operation that answers the submitted content; null only where the condition failed.</param>
/// <param name="Article">The article as it now is; null where the condition failed for an unknown id, or the operation was known and its article is gone.</param>
public sealed record Acceptance(AcceptanceOutcome Outcome, Operation? Operation, StoredArticle? Article);
