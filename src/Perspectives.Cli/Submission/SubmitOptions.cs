using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Submission;

/// <summary>What <c>submit</c> was asked to do.</summary>
internal sealed record SubmitOptions
{
    /// <summary>None for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public required string? Title { get; init; }

    public required string? Outlet { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Whether something is said of the articles that texts and pages do not say themselves.</summary>
    public bool Describes => Title is not null || Outlet is not null || Tags.Count > 0;

    /// <summary>Whether articles in other languages than English are taken too.</summary>
    public required bool Force { get; init; }

    /// <summary>Whether to wait until all are answered.</summary>
    public required bool Wait { get; init; }

    public required bool Json { get; init; }

    public required RemoteOptions Remote { get; init; }

    /// <summary>The storage account into whose queue articles are put instead of being sent to a service.</summary>
    public required string? Queue { get; init; }
}
