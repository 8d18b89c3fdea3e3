using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>
/// Interviews, hearings and debates: paragraphs that begin with who speaks and a colon, or with "Q." and "A.". Who only asks is not quoted: the questions are
/// the article's own.
/// </summary>
internal sealed class SpeakerTurns(ArticleWords words, string? outlet) : ITextLayout
{
    private static readonly Lexicon Questioners = Lexicon.Of("q question interviewer moderator host presenter reporter journalist anchor");
    private static readonly Lexicon FirstPerson = Lexicon.Of("i me my mine myself we us our ours ourselves");

    private const int LeastQuestions = 3;

    private readonly SpeakerLabels _labels = new(words);

    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        var turns = TurnsOf(paragraphs);
        var asking = turns.GroupBy(turn => turn.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(own => own.Key, own => Asks(own.Key, own), StringComparer.OrdinalIgnoreCase);
        if (!asking.ContainsValue(true) && OnlyAsker(turns) is { } asker)
            asking[asker] = true;
        var isInterview = asking.ContainsValue(true);
        foreach (var turn in turns)
        {
            var isAnswer = SpeakerLabels.IsAnswer(turn.Key);
            if (isAnswer && !isInterview)
                continue;
            var quoted = LayoutWords.Unquoted(words, turn.Content);
            if (asking[turn.Key] || quoted is not null || asking.Count > 1)
                yield return new LaidOutStatement(turn.Label, turn.Mark, quoted ?? turn.Content) { IsProven = isAnswer || asking[turn.Key], IsQuestion = asking[turn.Key] };
        }
    }

    /// <summary>Whether the label is an interviewer's, or all that stands behind it is questions.</summary>
    private bool Asks(string label, IEnumerable<SpeakerTurn> own) =>
        Questioners.Has(label) || (label.Length > 1 && outlet?.Contains(label, StringComparison.OrdinalIgnoreCase) == true) || own.All(IsQuestion);

    /// <summary>The label of two that half of the time asks, while the other never does; null where there is none.</summary>
    private string? OnlyAsker(List<SpeakerTurn> turns)
    {
        var labels = turns.GroupBy(turn => turn.Key, StringComparer.OrdinalIgnoreCase).Select(own => (own.Key, Turns: own.Count(), Questions: own.Count(IsQuestion))).OrderByDescending(label => label.Questions).ToList();
        return labels is [var asker, var other] && other.Questions == 0 && asker.Questions >= LeastQuestions && 2 * asker.Questions >= asker.Turns ? asker.Key : null;
    }

    private bool IsQuestion(SpeakerTurn turn) => words.TextOf(turn.Content.Last) is "?";

    /// <summary>The turns with the paragraphs behind each that go on with it: those before another turn in which somebody speaks of himself.</summary>
    private List<SpeakerTurn> TurnsOf(IReadOnlyList<WordRange> paragraphs)
    {
        var turns = new List<SpeakerTurn>();
        var last = 0;
        for (var number = 0; number < paragraphs.Count; number++)
        {
            if (_labels.TurnAt(paragraphs[number]) is not { } turn)
                continue;
            if (turns.Count > 0)
            {
                while (last + 1 < number && SpeaksOfItself(paragraphs[last + 1]))
                    last++;
                turns[^1] = turns[^1] with { Content = turns[^1].Content with { Last = paragraphs[last].Last } };
            }

            turns.Add(turn);
            last = number;
        }

        return turns;
    }

    /// <summary>Between two turns stand the article's remarks too, and what others say: whose words they are taken for must have said "I" or "we" outside quotation marks.</summary>
    private bool SpeaksOfItself(WordRange paragraph)
    {
        for (var word = paragraph.First; word <= paragraph.Last; word++)
        {
            if (!words[word].IsQuoted && FirstPerson.Has(words.TextOf(word)) && words.TextOf(word) is not "US")
                return true;
        }

        return false;
    }
}
