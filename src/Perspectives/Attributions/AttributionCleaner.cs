using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Puts right what the model marked too wide or twice, before anybody asks who the sources are.</summary>
public static class AttributionCleaner
{
    private const float LeastWithoutSource = 0.65f;

    /// <summary>So few words that nobody quotes ("it", "her", "the order") are seldom a statement.</summary>
    private const int FewWords = 3;
    private const float LeastOfFewWords = 0.7f;

    /// <summary>Words within which the verb follows its auxiliaries: "have promised", "had long expected".</summary>
    private const int LongestVerb = 3;

    /// <summary>They say by themselves that somebody speaks, or on which side.</summary>
    private static readonly Lexicon Telling = Lexicon.Of("""
        expect expects expected oppose opposes opposed promise promises promised threaten threatens threatened pledge pledges pledged vow vows vowed announce announces announced
        acknowledge acknowledges acknowledged admit admits admitted defend defended decry decries decried decrying condemn condemns condemned condemning criticise criticises criticised criticising
        criticize criticizes criticized criticizing question questioned questioning recommend recommends recommended support supports supported reject rejects rejected welcome welcomes welcomed deny denies denied
        demand demands demanded
        """);

    /// <summary>Alone they are no words of anybody: "Teachers mostly welcomed it".</summary>
    private static readonly Lexicon Pointing = Lexicon.Of("it this that these those them him her");

    /// <summary>The attributions with narrowed sources and the outlets they were said to, each statement once, in the order of their anchors.</summary>
    public static IReadOnlyList<Attribution> Clean(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(reading);
        var sentences = reading.Words.Sentences;
        var narrowing = new SourceNarrowing(reading, sentences, attributions);
        var vias = new ViaFinder(reading);
        var stray = new StrayWords(reading.Words, attributions);
        var subjects = new MissingSubject(reading);
        var narrowed = Enumerable.Range(0, attributions.Count).Select(stray.Without).Select(subjects.Complete).Select(attribution => attribution with { Source = narrowing.Narrow(attribution) })
            .Select(attribution => attribution with { Via = vias.Find(attribution, sentences) }).ToList();
        narrowed = [.. new RelayedStatements(reading.Words, vias).Join(narrowed)];
        var whole = new OpenQuotations(reading.Words).Complete(narrowed.FindAll(attribution => IsSure(attribution, reading.Words) && !NoStatement.Is(attribution, reading.Words)));
        var once = new RepeatedStatements(sentences).Merge(whole, (one, other) => whole[one].Source == whole[other].Source);
        var joint = new JointSources(reading);
        var companions = new Companions(reading, joint);
        var pairs = new PairReferences(reading);
        return [.. once.Select(statement => statement.Attribution).OrderBy(attribution => attribution.Anchor)
            .SelectMany(attribution => pairs.Split(attribution) ?? [.. joint.Split(attribution), .. companions.Of(attribution)])];
    }

    /// <summary>Words that the article ascribes to nobody, and few words that are not quoted, are taken for a statement only where the model is fairly sure.</summary>
    private static bool IsSure(Attribution attribution, ArticleWords words)
    {
        if (attribution.Source is null && attribution.Confidence < LeastWithoutSource)
            return false;
        var isShort = attribution.Content.Sum(part => part.Count) <= FewWords && !attribution.Content.Any(part => words[part.First].IsQuoted);
        return !isShort || attribution.Confidence >= LeastOfFewWords || IsTelling(attribution, words);
    }

    /// <summary>"Opposition parties have promised a fight": no fewer words say it.</summary>
    private static bool IsTelling(Attribution attribution, ArticleWords words) =>
        attribution is { Source: { } source, Cue: not null } && !(attribution.Content is [{ Count: 1 } only] && Pointing.Has(words.TextOf(only.First))) && source.Last < attribution.Anchor && attribution.Content[0].First > attribution.Anchor
        && Enumerable.Range(attribution.Anchor, Math.Min(LongestVerb, attribution.Content[0].First - attribution.Anchor)).Any(word => Telling.Has(words.TextOf(word)));
}
