using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>
/// A filter of articles: the list to go along, and what is asked of each article in it. The list is chosen by how few articles it is likely to have: an
/// actor's, a word's, a tag's, an outlet's, a stance's, all.
/// </summary>
internal sealed record ArticleMatch(IReadOnlyList<string> Words, string? Outlet, string? Tag, string? Actor, Stance? Stance)
{
    /// <returns>Null where no article can have what is asked for.</returns>
    public static ArticleMatch? Of(ArticleFilter filter)
    {
        var words = FoldedWords.Distinct(filter.TitleWords);
        var (outlet, tag) = (FoldedKey.Of(filter.Outlet), FoldedKey.Of(filter.Tag));
        var isPossible = (filter.Outlet is null || outlet is not null) && (filter.Tag is null || tag is not null) && filter.Actor is not "";
        return isPossible ? new ArticleMatch(words, outlet, tag, filter.Actor, filter.Stance) : null;
    }

    /// <summary>The list to go along where there is no actor.</summary>
    public string List => Words.MaxBy(static word => word.Length) is { } word ? ListName.OfWord(word)
        : Tag is not null ? ListName.OfTag(Tag)
        : Outlet is not null ? ListName.OfOutlet(Outlet)
        : Stance is { } stance ? ListName.OfStance(stance)
        : ListName.All;

    /// <summary>Whether all is as asked for, but for the actor and its stance, by which the articles were found.</summary>
    public bool Fits(ArticleHeader header)
    {
        var facts = header.Visible.Facts;
        return (Outlet is null || FoldedKey.Of(facts.Outlet) == Outlet)
            && (Tag is null || facts.Tags.Any(tag => FoldedKey.Of(tag) == Tag))
            && (Stance is not { } stance || Actor is not null || header.Stances.Contains(stance))
            && (Words.Count == 0 || FoldedWords.Of(facts.Title).ToHashSet(StringComparer.Ordinal).IsSupersetOf(Words));
    }
}
