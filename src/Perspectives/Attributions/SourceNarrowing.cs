using Perspectives.Attributions.Narrowing;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Narrows a source to the one noun phrase that the cue hangs on, by small corrections in order.</summary>
internal sealed class SourceNarrowing
{
    private readonly ISourceNarrowing[] _corrections;

    public SourceNarrowing(ArticleReading reading, SentenceBoundaries sentences, IReadOnlyList<Attribution> attributions) => _corrections =
    [
        new NearestSentence(sentences),
        new WholeOfTwin(reading.Words, attributions),
        new BesideCues(reading.Words, attributions),
        new OutsideContent(reading.Words),
        new SameQuotation(reading.Words),
        new LastClause(reading.Words),
        new WithoutOpening(reading.Words),
        new WithoutTail(reading.Words),
        new SubjectPronoun(reading.Words),
        new BeforeRelativePronoun(reading.Words, sentences),
        new BehindArticle(reading.Words, sentences),
        new WholeName(reading, sentences),
        new WithoutTail(reading.Words),
        new WithOthers(reading, sentences),
        new BehindCopula(reading, sentences),
    ];

    public WordRange? Narrow(Attribution attribution)
    {
        if (attribution.Source is not { } source)
            return null;
        foreach (var correction in _corrections)
            source = correction.Narrow(source, attribution);
        return source;
    }
}
