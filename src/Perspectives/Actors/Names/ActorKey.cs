namespace Perspectives.Actors.Names;

/// <summary>The key that an actor of this name has in answers, for those who look names up beside the article.</summary>
public static class ActorKey
{
    /// <param name="name">Without titles; words are divided by white space.</param>
    /// <param name="kind">What the actor is.</param>
    /// <returns>Null for a person of one word, and for a name without letters and digits.</returns>
    public static string? Of(string name, ActorKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : NameKey.Of(new NameWords(words, default), kind);
    }
}
