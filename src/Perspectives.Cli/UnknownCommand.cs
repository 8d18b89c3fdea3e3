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
        var nearest = names.MinBy(name => Edits.Between(word, name))!;
        var isMeant = Edits.Between(word, nearest) <= MostEdits;
        return $"There is no command or option \"{word}\".{(isMeant ? $" Did you mean {nearest}?" : "")}\nThe commands are: {string.Join(", ", names)}.";
    }
}
