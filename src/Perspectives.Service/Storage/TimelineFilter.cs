using Perspectives.Stances;

namespace Perspectives.Service.Storage;

/// <summary>Which of an actor's statements a timeline has: those for which all that is given holds.</summary>
public sealed record TimelineFilter
{
    /// <summary>Of the article's publication.</summary>
    public TimeRange Published { get; init; }

    /// <summary>Case and accents are ignored.</summary>
    public string? Outlet { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Words that are all in the statement's content; case and accents are ignored.</summary>
    public string? Words { get; init; }
}
