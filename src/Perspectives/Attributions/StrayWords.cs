using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Words that the model marked beside what is said and that are no part of it: the first words of a neighbouring sentence or of another statement, and a mark at the end.</summary>
internal sealed class StrayWords(ArticleWords words, IReadOnlyList<Attribution> attributions)
{
    /// <summary>So few words of a sentence are none that somebody goes on to say.</summary>
    private const int FewWords = 2;

    /// <summary>Statements that share words stand near each other.</summary>
    private const int Reach = 8;

    /// <summary>The attribution of that number without them.</summary>
    public Attribution Without(int number)
    {
        var attribution = attributions[number];
        var own = attribution.Content.Where(part => !IsStray(part, number)).ToArray();
        return attribution with { Content = [.. (own.Length == 0 ? attribution.Content : own).Select(WithoutMark)] };
    }

    private bool IsStray(WordRange part, int number) =>
        part.Count <= FewWords && attributions[number].Content.Count > 1 && (IsOfNeighbour(part, attributions[number]) || IsOfAnother(part, number));

    /// <summary>"“We would rather be late than wrong,” she said. | Two | of the seven members voted": what is no whole sentence, outside quotation marks, where neither the cue nor the rest stands.</summary>
    private bool IsOfNeighbour(WordRange part, Attribution attribution) =>
        !words.Quotations.Has(part.First) && !words.Sentences.AreTogether(part.First, attribution.Anchor) && !IsSentence(part)
        && !attribution.Content.Any(other => other != part && (words.Sentences.AreTogether(other.First, part.First) || words.Sentences.AreTogether(other.Last, part.First)));

    private bool IsSentence(WordRange part) =>
        words.Sentences.IsFirst(part.First) && (part.Last + 1 >= words.Count || !words.Sentences.AreTogether(part.Last + 1, part.Last) || !char.IsLetterOrDigit(words.TextOf(part.Last + 1)[0]));

    private bool IsOfAnother(WordRange part, int number)
    {
        for (var other = Math.Max(0, number - Reach); other <= Math.Min(attributions.Count - 1, number + Reach); other++)
        {
            if (other != number && attributions[other].Content.Any(whole => whole.Count > FewWords && whole.Contains(part.First) && whole.Contains(part.Last)))
                return true;
        }

        return false;
    }

    private WordRange WithoutMark(WordRange part) =>
        part.Count > 1 && words.TextOf(part.Last) is ";" or ":" or "—" or "–" ? part with { Last = part.Last - 1 } : part;
}
