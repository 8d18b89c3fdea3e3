namespace Perspectives.Service.Contracts;

/// <summary>Whether the service can do its work.</summary>
/// <param name="Status">"live", "ready" or "not_ready".</param>
/// <param name="Parts">What it needs; none where only the process was asked for.</param>
internal sealed record HealthResponse(string Status, IReadOnlyList<HealthPart> Parts);
