using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// Two attributions of one speaker, the content of one in the other's, are one statement: the likelier cue stays, with all the words. Where their cues
/// stand in different sentences, each keeps what is its own: the model gives a quotation now and then to the next cue as well.
/// </summary>
internal sealed class RepeatedStatements(SentenceBoundaries sentences)
{
    /// <summary>Repetitions stand near each other. Only so many before are looked at, so that time grows with the text and not its square.</summary>
    private const int Reach = 8;

    /// <summary>What is left, each with its number in <paramref name="attributions"/>, in their order.</summary>
    /// <param name="attributions">Of the whole article.</param>
    /// <param name="isSameSpeaker">Whether the attributions of two numbers are the same speaker's, as far as is known.</param>
    public List<(int Number, Attribution Attribution)> Merge(IReadOnlyList<Attribution> attributions, Func<int, int, bool> isSameSpeaker)
    {
        var kept = new List<(int Number, Attribution Attribution)>(attributions.Count);
        for (var number = 0; number < attributions.Count; number++)
        {
            var attribution = attributions[number];
            var twin = kept.FindIndex(Math.Max(0, kept.Count - Reach), other =>
                isSameSpeaker(other.Number, number) && (LiesIn(attribution, other.Attribution) || LiesIn(other.Attribution, attribution)));
            if (twin < 0)
                kept.Add((number, attribution));
            else
                Join(kept, twin, number, attribution);
        }

        return kept;
    }

    private void Join(List<(int Number, Attribution Attribution)> kept, int twin, int number, Attribution attribution)
    {
        var (otherNumber, other) = kept[twin];
        var attributionIsInner = LiesIn(attribution, other);
        var (inner, outer) = attributionIsInner ? (attribution, other) : (other, attribution);
        var rest = outer.Content.Where(part => !inner.Content.Any(part.Overlaps)).ToArray();
        if (rest.Length > 0 && !sentences.AreTogether(inner.Anchor, outer.Anchor))
        {
            kept[twin] = (otherNumber, attributionIsInner ? other with { Content = rest } : other);
            kept.Add((number, attributionIsInner ? attribution : attribution with { Content = rest }));
            return;
        }

        var (likelierNumber, likelier) = attribution.Confidence > other.Confidence ? (number, attribution) : (otherNumber, other);
        kept[twin] = (likelierNumber, likelier with { Content = outer.Content });
    }

    private static bool LiesIn(Attribution inner, Attribution outer) =>
        inner.Content.All(part => outer.Content.Any(whole => whole.First <= part.First && part.Last <= whole.Last));
}
