using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>A source that runs over a sentence's end is what stands in the sentence nearest to the cue: "It rained in Leeds. The mayor" is the mayor.</summary>
internal sealed class NearestSentence(SentenceBoundaries sentences) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (sentences.AreTogether(source.First, source.Last))
            return source;
        var best = source;
        var least = int.MaxValue;
        for (var first = source.First; first <= source.Last;)
        {
            var last = first;
            while (last < source.Last && sentences.AreTogether(first, last + 1))
                last++;
            var distance = attribution.Anchor < first ? first - attribution.Anchor : Math.Max(0, attribution.Anchor - last);
            if (distance < least)
                (best, least) = (new WordRange(first, last), distance);
            first = last + 1;
        }

        return best;
    }
}
