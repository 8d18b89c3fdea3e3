using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Puts right what the model marked too wide or twice, before anybody asks who the sources are.</summary>
public static class AttributionCleaner
{
    private static readonly Lexicon Nobody = Lexicon.Of("nobody none");

    private const float LeastWithoutSource = 0.65f;

    /// <summary>So few words that nobody quotes ("it", "her", "the order") are seldom a statement.</summary>
    private const int FewWords = 3;
    private const float LeastOfFewWords = 0.7f;


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
        var whole = new OpenQuotations(reading.Words).Complete(narrowed.FindAll(attribution => IsSure(attribution, reading.Words) && !IsNobodys(attribution, reading.Words)));
        var once = new RepeatedStatements(sentences).Merge(whole, (one, other) => whole[one].Source == whole[other].Source);
        var joint = new JointSources(reading);
        return [.. once.Select(statement => statement.Attribution).OrderBy(attribution => attribution.Anchor).SelectMany(joint.Split)];
    }

    /// <summary>"Nobody at the table doubted", "None of the five has said": the article tells of words that nobody said.</summary>
    private static bool IsNobodys(Attribution attribution, ArticleWords words) => attribution.Source is { } source
        && (Nobody.Has(words.TextOf(source.First)) || (source.Count > 1 && words.TextOf(source.First).Equals("no", StringComparison.OrdinalIgnoreCase) && words.TextOf(source.First + 1) is "one"));

    /// <summary>Words that the article ascribes to nobody, and few words that are not quoted, are taken for a statement only where the model is fairly sure.</summary>
    private static bool IsSure(Attribution attribution, ArticleWords words)
    {
        if (attribution.Source is null && attribution.Confidence < LeastWithoutSource)
            return false;
        var isShort = attribution.Content.Sum(part => part.Count) <= FewWords && !attribution.Content.Any(part => words[part.First].IsQuoted);
        return !isShort || attribution.Confidence >= LeastOfFewWords;
    }
}
