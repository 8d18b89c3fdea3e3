namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Articles with the same answered text: the earliest accepted is the original, and the others say that they are the same as it. Only what changes is
/// touched, so that an article of which there are a thousand copies costs no more than another.
/// </summary>
internal static class Copies
{
    /// <summary>Gives the article its answered text.</summary>
    /// <returns>Other articles that have become copies or originals by that.</returns>
    public static IReadOnlyList<(long Number, bool IsCopy)> Enter(StoreConnection connection, long number, byte[] textHash)
    {
        if (HasText(connection, number, textHash))
            return [];
        var changed = Leave(connection, number);
        connection.Statement("UPDATE articles SET text_hash = $hash WHERE number = $number").Set("$hash", textHash).Set("$number", number).Execute();
        var original = connection
            .Statement("SELECT number FROM articles WHERE text_hash = $hash ORDER BY accepted_at, number LIMIT 1")
            .Set("$hash", textHash)
            .First(reader => reader.GetInt64(0));
        return original == number ? [.. changed, .. Lead(connection, number, textHash)] : Follow(connection, number, original, changed);
    }

    /// <summary>Takes the article's answered text away.</summary>
    /// <inheritdoc cref="Enter" path="/returns"/>
    public static IReadOnlyList<(long Number, bool IsCopy)> Leave(StoreConnection connection, long number)
    {
        connection.Statement("UPDATE articles SET text_hash = NULL, same_as = NULL WHERE number = $number").Set("$number", number).Execute();
        var heir = connection
            .Statement("SELECT number FROM articles WHERE same_as = $number ORDER BY accepted_at, number LIMIT 1")
            .Set("$number", number)
            .First(reader => (long?)reader.GetInt64(0));
        if (heir is not { } original)
            return [];
        connection
            .Statement("UPDATE articles SET change = change + 1, same_as = nullif($original, number) WHERE same_as = $number")
            .Set("$original", original)
            .Set("$number", number)
            .Execute();
        return [(original, false)];
    }

    private static bool HasText(StoreConnection connection, long number, byte[] textHash) => connection
        .Statement("SELECT text_hash = $hash FROM articles WHERE number = $number")
        .Set("$hash", textHash)
        .Set("$number", number)
        .First(reader => !reader.IsDBNull(0) && reader.GetBoolean(0));

    private static IReadOnlyList<(long Number, bool IsCopy)> Follow(
        StoreConnection connection, long number, long original, IReadOnlyList<(long Number, bool IsCopy)> changed)
    {
        connection.Statement("UPDATE articles SET same_as = $original WHERE number = $number").Set("$original", original).Set("$number", number).Execute();
        return changed;
    }

    /// <summary>The article was accepted before all that have its text: the one that was the original until now becomes a copy too.</summary>
    private static IReadOnlyList<(long Number, bool IsCopy)> Lead(StoreConnection connection, long number, byte[] textHash)
    {
        var former = connection
            .Statement("SELECT number FROM articles WHERE text_hash = $hash AND same_as IS NULL AND number <> $number")
            .Set("$hash", textHash)
            .Set("$number", number)
            .First(reader => (long?)reader.GetInt64(0));
        connection
            .Statement("UPDATE articles SET change = change + 1, same_as = $number WHERE text_hash = $hash AND number <> $number")
            .Set("$number", number)
            .Set("$hash", textHash)
            .Execute();
        return former is { } copy ? [(copy, true)] : [];
    }
}
