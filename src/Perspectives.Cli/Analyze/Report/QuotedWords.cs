using Perspectives.Attributions;
using Perspectives.Grouping;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>A statement's words as a report shows them, with the quotation marks that its content leaves out at its ends: those of the article, where its text is at hand.</summary>
/// <param name="text">The article's; null for marks as they are printed.</param>
internal sealed class QuotedWords(string? text)
{
    private const string Between = " … ";
    private const string Openings = "\"“«‹‘";
    private const string Closings = "\"”»›’";

    /// <summary>Between the words and their mark a comma or full stop may stand, and in some languages a space.</summary>
    private const int Reach = 2;

    public string Of(Statement statement)
    {
        var words = string.Join(Between, statement.Content.Select(piece => Printable.Of(piece.Text)));
        if (statement.Kind != StatementKind.Direct)
            return Close(words);
        // A quotation that goes on in the next paragraph has no mark at its end, and the next piece of it perhaps none before it.
        var sort = FindSort(Openings, statement.Content[0].Start - 1, step: -1) ?? FindSort(Closings, statement.Content[^1].End, step: 1) ?? Openings.IndexOf('“');
        return Openings[sort] + words + Closings[sort];
    }

    /// <summary>The first of the marks from a place in the text on, as its number among them; null where a word comes first.</summary>
    private int? FindSort(string marks, int place, int step)
    {
        for (var index = place; Math.Abs(index - place) < Reach && index >= 0 && index < text?.Length && !char.IsLetterOrDigit(text[index]); index += step)
        {
            if (marks.IndexOf(text[index]) is var sort and >= 0)
                return sort;
        }

        return null;
    }

    /// <summary>A mark whose partner lies just outside of the words gets it back.</summary>
    private static string Close(string words)
    {
        var isStraight = Count(words, '"') % 2 == 1;
        if (isStraight)
            return words + '"';
        return (Count(words, '“') - Count(words, '”')) switch
        {
            > 0 => words + '”',
            < 0 => '“' + words,
            _ => words,
        };
    }

    private static int Count(string words, char mark) => words.AsSpan().Count(mark);
}
