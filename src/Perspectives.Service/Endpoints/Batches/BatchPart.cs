using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Batches;

/// <summary>One article of a batch, not yet read.</summary>
/// <param name="Line">Line of the body in which it begins, from 1.</param>
/// <param name="Json">Its bytes; empty where there is a problem.</param>
/// <param name="Problem">Why it cannot be read; null where it may be.</param>
internal readonly record struct BatchPart(int Line, ReadOnlyMemory<byte> Json, Problem? Problem = null)
{
    /// <summary>Whether nothing after it can be read.</summary>
    public bool IsLast { get; init; }
}
