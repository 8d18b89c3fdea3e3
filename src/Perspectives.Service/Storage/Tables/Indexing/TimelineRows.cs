using System.Text.Json;
using Azure.Data.Tables;
using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What an actor says in an article, as its entry has it: word for word or, where it is much, only where it stands in the answer.</summary>
internal static class TimelineRows
{
    private const string Statements = "statements";
    private const string Numbers = "numbers";

    // UTF-16 units of JSON: with the rest of the row a few of these are read for a page.
    private const int MostText = 15_000;

    /// <summary>Writes what the actor with the key says.</summary>
    public static void Write(TableEntity row, ArticlePerspectives answer, string key)
    {
        var ids = answer.Actors.Where(actor => actor.Key == key).Select(static actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var numbers = Enumerable.Range(0, answer.Statements.Count).Where(number => answer.Statements[number].Actor is { } actor && ids.Contains(actor)).ToArray();
        row.WithText(Numbers, JsonSerializer.Serialize(numbers, TableJson.Readable.Int32Array));
        var statements = JsonSerializer.Serialize(Array.ConvertAll(numbers, number => answer.Statements[number]), TableJson.Readable.StatementArray);
        if (statements.Length <= MostText)
            row.WithText(Statements, statements);
    }

    /// <summary>Positions of the statements in the answer, rising.</summary>
    public static int[] ReadNumbers(TableEntity row) => JsonSerializer.Deserialize(row.ReadText(Numbers), TableJson.Readable.Int32Array)!;

    /// <returns>Null where they stand in the answer only.</returns>
    public static Statement[]? ReadStatements(TableEntity row) =>
        row.ContainsKey(Statements) ? JsonSerializer.Deserialize(row.ReadText(Statements), TableJson.Readable.StatementArray) : null;
}
