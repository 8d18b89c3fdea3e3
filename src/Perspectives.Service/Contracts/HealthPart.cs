namespace Perspectives.Service.Contracts;

/// <summary>Something that the service needs.</summary>
/// <param name="Name">"model", "store" or "queue".</param>
/// <param name="Ready">Whether it is there.</param>
/// <param name="Reason">What is missing; null where nothing is.</param>
internal sealed record HealthPart(string Name, bool Ready, string? Reason)
{
    public static HealthPart Of(string name, string? reason) => new(name, reason is null, reason);
}
