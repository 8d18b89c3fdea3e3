using Perspectives.Articles;
using Perspectives.Reading;
using Perspectives.Service.Language.Wire;

namespace Perspectives.Service.Language;

/// <summary>Takes from what the service says of a document the names that are there: it may be wrong, and it may be somebody else.</summary>
internal static class DocumentNames
{
    /// <summary>More than a document of <see cref="DocumentCutter.MostElements"/> has; what comes after them is left.</summary>
    public const int Most = 2_000;

    /// <summary>Longer than names with their titles, in UTF-16 units.</summary>
    private const int LongestName = 200;

    private const double LeastConfidence = 0.5;

    /// <returns>The names in the article's own offsets, none of them twice, in the order in which they were said.</returns>
    public static IEnumerable<NameSpan> Of(LanguageDocument document, IEnumerable<EntityAnswer?> entities) => entities
        .OfType<EntityAnswer>()
        .Where(entity => entity.ConfidenceScore >= LeastConfidence && IsThere(document.Text, entity))
        .Select(entity => CategoryOf(entity) is { } category ? new NameSpan(SpanOf(document, entity), category) : (NameSpan?)null)
        .OfType<NameSpan>()
        .Distinct()
        .Take(Most);

    /// <summary>Whether the document has those very words at that place; so that no half of a surrogate pair is taken, it may not begin or end between the two.</summary>
    private static bool IsThere(string text, EntityAnswer entity) =>
        entity.Offset >= 0 && entity.Length is > 0 and <= LongestName && entity.Offset <= text.Length - entity.Length
        && !char.IsLowSurrogate(text[(int)entity.Offset]) && !char.IsHighSurrogate(text[(int)(entity.Offset + entity.Length - 1)])
        && entity.Text is { } said && text.AsSpan((int)entity.Offset, (int)entity.Length).SequenceEqual(said);

    private static TextSpan SpanOf(LanguageDocument document, EntityAnswer entity)
    {
        var start = document.Start + (int)entity.Offset;
        return new TextSpan(start, start + (int)entity.Length);
    }

    private static NameCategory? CategoryOf(EntityAnswer entity) => entity.Category switch
    {
        "Person" => NameCategory.Person,
        "PersonType" => NameCategory.PersonType,
        "Organization" => NameCategory.Organization,
        _ => null,
    };
}
