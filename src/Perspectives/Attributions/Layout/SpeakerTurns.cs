using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>
/// Interviews, hearings and debates: paragraphs that begin with who speaks and a colon. A turn goes on over paragraphs without a label that stand before
/// another turn. Who only asks is not quoted: the questions are the article's own.
/// </summary>
internal sealed class SpeakerTurns(ArticleWords words, string? outlet) : ITextLayout
{
    private const int LongestLabel = 7;

    private static readonly Lexicon Questioners = Lexicon.Of("q question interviewer moderator host presenter reporter journalist anchor");
    private static readonly Lexicon Answerers = Lexicon.Of("a answer");

    /// <summary>Whether a source is the label of an answer, "A:", which names nobody.</summary>
    public static bool IsAnswer(ArticleWords words, WordRange source) =>
        source.Count == 1 && words[source.First].StartsParagraph && source.First + 1 < words.Count && words.TextOf(source.First + 1) is ":" && Answerers.Has(words.TextOf(source.First));

    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        var turns = TurnsOf(paragraphs);
        var asking = turns.GroupBy(turn => turn.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(own => own.Key, own => Asks(own.Key, own), StringComparer.OrdinalIgnoreCase);
        var isInterview = asking.ContainsValue(true);
        foreach (var turn in turns)
        {
            var isAnswer = Answerers.Has(turn.Key);
            if (asking[turn.Key] || (isAnswer && !isInterview))
                continue;
            var quoted = LayoutWords.Unquoted(words, turn.Content);
            if (quoted is not null || asking.Count > 1)
                yield return new LaidOutStatement(turn.Label, turn.Colon, quoted ?? turn.Content) { IsProven = isAnswer };
        }
    }

    /// <summary>Whether the label is an interviewer's, or all that stands behind it is questions.</summary>
    private bool Asks(string label, IEnumerable<SpeakerTurn> own) =>
        Questioners.Has(label) || (label.Length > 1 && outlet?.Contains(label, StringComparison.OrdinalIgnoreCase) == true) || own.All(turn => words.TextOf(turn.Content.Last) is "?");

    private List<SpeakerTurn> TurnsOf(IReadOnlyList<WordRange> paragraphs)
    {
        var turns = new List<SpeakerTurn>();
        var last = 0;
        for (var number = 0; number < paragraphs.Count; number++)
        {
            if (TurnAt(paragraphs[number]) is not { } turn)
                continue;
            if (turns.Count > 0 && paragraphs.Skip(last + 1).Take(number - last - 1).All(IsContinuation))
                turns[^1] = turns[^1] with { Content = turns[^1].Content with { Last = paragraphs[number - 1].Last } };
            turns.Add(turn);
            last = number;
        }

        return turns;
    }

    /// <summary>Remarks of the article itself stand in brackets.</summary>
    private bool IsContinuation(WordRange paragraph) => words.TextOf(paragraph.First) is not ("(" or "[");

    private SpeakerTurn? TurnAt(WordRange paragraph)
    {
        var end = Math.Min(paragraph.Last - 1, paragraph.First + LongestLabel);
        for (var colon = paragraph.First + 1; colon <= end; colon++)
        {
            if (words.TextOf(colon) is not ":")
                continue;
            return LayoutWords.NameAt(words, paragraph.First, colon - 1) is { } label && label.Last == colon - 1
                ? new SpeakerTurn(label, words.TextOf(label.Last).ToString(), colon, new WordRange(colon + 1, paragraph.Last))
                : null;
        }

        return null;
    }

    /// <param name="Label">Who speaks.</param>
    /// <param name="Key">The label's last word: what a shorter label of the same speaker is as well.</param>
    /// <param name="Colon">The colon behind the label.</param>
    /// <param name="Content">What stands behind it.</param>
    private sealed record SpeakerTurn(WordRange Label, string Key, int Colon, WordRange Content);
}
