using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// Of the attributions that the model doubts those in which something is quoted that nobody else says: "a deputy testified “would’ve taken most of a day”". Marks are put around what somebody said,
/// and where the model half believes in a cue beside them, it is one.
/// </summary>
internal sealed class DoubtfulQuotations
{
    private readonly ArticleWords _words;
    private readonly SaidWords _said;

    public DoubtfulQuotations(IReadOnlyList<Attribution> sure, ArticleWords words)
    {
        _words = words;
        _said = new SaidWords(sure, words.Count);
    }

    /// <summary>Those of <paramref name="doubtful"/> that count, as sure as the least sure of the others.</summary>
    public IEnumerable<Attribution> Among(IEnumerable<Attribution> doubtful)
    {
        foreach (var attribution in doubtful.OrderByDescending(attribution => attribution.Confidence))
        {
            if (_words.Quotations.Has(attribution.Anchor) || LoneQuotations.IsOnlyWorded(attribution.Content[0].First - 1, _words) || !attribution.Content.Any(IsQuoting) || IsOfOthers(attribution.Content))
                continue;
            _said.Add(attribution);
            yield return attribution with { Confidence = LanguageModel.Threshold };
        }
    }

    private bool IsQuoting(WordRange part)
    {
        for (var word = part.First; word <= part.Last; word++)
        {
            if (_words.Quotations.Has(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody says half of it already.</summary>
    private bool IsOfOthers(IReadOnlyList<WordRange> content) =>
        2 * content.Sum(_said.CountIn) >= content.Sum(part => part.Count);
}
