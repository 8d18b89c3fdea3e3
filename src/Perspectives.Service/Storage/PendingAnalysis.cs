using Perspectives.Articles;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage;

/// <summary>A text whose analysis has begun.</summary>
/// <param name="Operation">With the try that has just begun.</param>
/// <param name="Article">As it was accepted, with its time of publication set.</param>
public sealed record PendingAnalysis(Operation Operation, Article Article);
