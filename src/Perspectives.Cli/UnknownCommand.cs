namespace Perspectives.Cli;

/// <summary>What is said to a word that is no command.</summary>
internal static class UnknownCommand
{
    private const int MostEdits = 2;

    /// <param name="word">As it was given.</param>
    /// <param name="commands">Names of all that there are.</param>
    public static string Explain(string word, IEnumerable<string> commands)
    {
        var names = commands.ToList();
        var nearest = names.MinBy(name => Edits(word, name))!;
        var isMeant = Edits(word, nearest) <= MostEdits;
        return $"There is no command or option \"{word}\".{(isMeant ? $" Did you mean {nearest}?" : "")}\nThe commands are: {string.Join(", ", names)}.";
    }

    /// <summary>Letters to put in, take out or change so that the one becomes the other.</summary>
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
