using System.Globalization;
using Perspectives.Grouping;
using Perspectives.Service.Storage.Folding;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>What the full-text index holds of a statement, and the questions put to it.</summary>
internal static class StatementWords
{
    /// <summary>The words said, each once, and the marks of actor, stance and outlet.</summary>
    public static string Of(Statement statement, long actor, long outlet)
    {
        var words = statement.Content.SelectMany(piece => FoldedWords.Of(piece.Text)).Distinct(StringComparer.Ordinal);
        return $"{string.Join(' ', words)} {MarkOfActor(actor)} {MarkOfStance(statement.Stance)} {MarkOfOutlet(outlet)}";
    }

    /// <summary>Statements of the actor with all of the words and, where they are given, the stance and the outlet.</summary>
    /// <param name="words">Folded.</param>
    /// <param name="actor">Number of the actor.</param>
    /// <param name="stance">Null for any.</param>
    /// <param name="outlet">Number of the outlet; null for any.</param>
    public static string Query(IEnumerable<string> words, long actor, Stance? stance, long? outlet)
    {
        var marks = new List<string> { MarkOfActor(actor) };
        if (stance is { } side)
            marks.Add(MarkOfStance(side));
        if (outlet is { } number)
            marks.Add(MarkOfOutlet(number));
        return Query(marks.Concat(words));
    }

    /// <summary>Statements with all of the words.</summary>
    /// <param name="words">Folded: letters and digits only, so that none is an operator or ends its quotation marks.</param>
    public static string Query(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"\"{word}\""));

    private static string MarkOfActor(long actor) => string.Create(CultureInfo.InvariantCulture, $":a{actor}");

    private static string MarkOfStance(Stance stance) => string.Create(CultureInfo.InvariantCulture, $":s{(int)stance}");

    private static string MarkOfOutlet(long outlet) => string.Create(CultureInfo.InvariantCulture, $":o{outlet}");
}
