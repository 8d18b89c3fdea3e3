using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Puts right what the model marked too wide or twice, before anybody asks who the sources are.</summary>
public static class AttributionCleaner
{
    /// <summary>The attributions with narrowed sources, each statement once, in the order of their anchors.</summary>
    public static IReadOnlyList<Attribution> Clean(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(reading);
        var narrowing = new SourceNarrowing(reading.Words, new SentenceBoundaries(reading.Words), attributions);
        var narrowed = attributions.Select(attribution => attribution with { Source = narrowing.Narrow(attribution) }).ToList();
        return DuplicateStatements.Merge(narrowed);
    }
}
