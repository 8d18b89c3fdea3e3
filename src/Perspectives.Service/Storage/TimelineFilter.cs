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

    /// <summary>
    /// Told the id of each article whose statements lie in a damaged part of the store: they are left out then. Null where damage ends the question. Of a page
    /// fewer statements may be left than it has room for, or none; what follows it is told as ever.
    /// </summary>
    public Action<string>? Unread { get; init; }
}
