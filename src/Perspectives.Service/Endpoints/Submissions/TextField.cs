namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>A text that a JSON object must have.</summary>
/// <param name="Name">Of the member.</param>
/// <param name="MaximumLength">In UTF-16 units.</param>
internal sealed record TextField(string Name, int MaximumLength)
{
    /// <summary>What else is wrong with a text, as a sentence; null where nothing is.</summary>
    public Func<string, string?> FaultOf { get; init; } = static _ => null;
}
