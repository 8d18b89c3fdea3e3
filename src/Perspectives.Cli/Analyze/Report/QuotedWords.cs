using Perspectives.Attributions;
using Perspectives.Grouping;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>A statement's words as a report shows them, with the quotation marks that its content leaves out at its ends.</summary>
internal static class QuotedWords
{
    private const string Between = " … ";

    public static string Of(Statement statement)
    {
        var words = string.Join(Between, statement.Content.Select(piece => Printable.Of(piece.Text)));
        return statement.Kind == StatementKind.Direct ? $"“{words}”" : Close(words);
    }

    /// <summary>A mark whose partner lies just outside of the words gets it back.</summary>
    private static string Close(string words)
    {
        var isStraight = words.Count('"') % 2 == 1;
        if (isStraight)
            return words + '"';
        return (words.Count('“') - words.Count('”')) switch
        {
            > 0 => words + '”',
            < 0 => '“' + words,
            _ => words,
        };
    }

    private static int Count(this string words, char mark) => words.AsSpan().Count(mark);
}
