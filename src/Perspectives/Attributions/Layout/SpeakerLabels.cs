using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>The labels at the beginning of paragraphs: "DUNMORE:", "Ailsa Dunmore:", "Q:", "A.", also between asterisks.</summary>
internal sealed class SpeakerLabels(ArticleWords words)
{
    private const int LongestLabel = 7;

    private static readonly Lexicon Questions = Lexicon.Of("q question");
    private static readonly Lexicon Answers = Lexicon.Of("a answer");

    /// <summary>Whether a label is that of an answer, which names nobody.</summary>
    public static bool IsAnswer(string label) => Answers.Has(label);

    /// <summary>Whether a source is the label of an answer at the beginning of a paragraph.</summary>
    public static bool IsAnswer(ArticleWords words, WordRange source) =>
        source.Count == 1 && Answers.Has(words.TextOf(source.First)) && source.First + 1 < words.Count && IsMark(words, source.First + 1)
        && (words[source.First].StartsParagraph || IsEmphasis(words, source.First - 1));

    /// <summary>What the paragraph says and who says it; null where it begins with no label, or has nothing behind it.</summary>
    public SpeakerTurn? TurnAt(WordRange paragraph)
    {
        var first = AfterEmphasis(paragraph.First, paragraph.Last);
        var end = Math.Min(paragraph.Last - 1, first + LongestLabel);
        for (var mark = first + 1; mark <= end; mark++)
        {
            var isShort = mark == first + 1 && (Questions.Has(words.TextOf(first)) || Answers.Has(words.TextOf(first))) && LayoutWords.IsCapitalized(words, first);
            if (words.TextOf(mark) is not ":" && !(isShort && IsMark(words, mark)))
                continue;
            if (LayoutWords.NameAt(words, first, mark - 1) is not { } label || label.Last != mark - 1)
                return null;
            var content = AfterEmphasis(mark + 1, paragraph.Last);
            return content > paragraph.Last ? null : new SpeakerTurn(label, words.TextOf(label.Last).ToString(), mark, new WordRange(content, paragraph.Last));
        }

        return null;
    }

    private int AfterEmphasis(int word, int last)
    {
        while (word <= last && IsEmphasis(words, word))
            word++;
        return word;
    }

    private static bool IsEmphasis(ArticleWords words, int word) => words.TextOf(word) is "*" or "_";

    private static bool IsMark(ArticleWords words, int word) => words.TextOf(word) is ":" or "." || LayoutWords.IsDash(words, word);
}
