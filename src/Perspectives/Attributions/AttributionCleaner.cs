using Perspectives.Reading;

namespace Perspectives.Attributions;

/// <summary>Puts right what the model marked too wide or twice, before anybody asks who the sources are.</summary>
public static class AttributionCleaner
{
    private const float LeastWithoutSource = 0.65f;

    /// <summary>The attributions with narrowed sources and the outlets they were said to, each statement once, in the order of their anchors.</summary>
    public static IReadOnlyList<Attribution> Clean(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(reading);
        var sentences = reading.Words.Sentences;
        var narrowing = new SourceNarrowing(reading, sentences, attributions);
        var vias = new ViaFinder(reading);
        var narrowed = attributions.Select(attribution => attribution with { Source = narrowing.Narrow(attribution) })
            .Select(attribution => attribution with { Via = vias.Find(attribution, sentences) }).ToList();
        var whole = new OpenQuotations(reading.Words).Complete(narrowed.FindAll(IsSure));
        var once = new RepeatedStatements(sentences).Merge(whole, (one, other) => whole[one].Source == whole[other].Source);
        var joint = new JointSources(reading);
        return [.. once.Select(statement => statement.Attribution).OrderBy(attribution => attribution.Anchor).SelectMany(joint.Split)];
    }

    /// <summary>Words that the article ascribes to nobody are taken for a statement only where the model is fairly sure.</summary>
    private static bool IsSure(Attribution attribution) => attribution.Source is not null || attribution.Confidence >= LeastWithoutSource;
}
