using Perspectives.Stances;

namespace Perspectives.Service.Storage;

/// <summary>Which articles a list has: those for which all that is given holds. Case and accents of outlet, tag and words are ignored.</summary>
public sealed record ArticleFilter
{
    public string? Outlet { get; init; }

    public string? Tag { get; init; }

    /// <summary>Key of an actor who speaks in the article.</summary>
    public string? Actor { get; init; }

    /// <summary>The overall stance of <see cref="Actor"/> in the article or, without one, of any actor.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Of publication.</summary>
    public TimeRange Published { get; init; }

    /// <summary>Words that are all in the title.</summary>
    public string? TitleWords { get; init; }
}
