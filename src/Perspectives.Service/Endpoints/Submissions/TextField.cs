namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>A text that a JSON object must have.</summary>
/// <param name="Name">Of the member.</param>
/// <param name="MaximumLength">In UTF-16 units.</param>
internal sealed record TextField(string Name, int MaximumLength);
