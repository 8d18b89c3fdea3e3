using System.Text.Json;
using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Indexing;

/// <summary>Reads single statements out of a stored answer; the rest is passed over, which takes a fraction of the time of making objects of it.</summary>
internal static class StatementReader
{
    /// <param name="answer">UTF-8 JSON of the answer.</param>
    /// <param name="numbers">Positions in the answer's statements, rising.</param>
    public static List<(int Number, Statement Statement)> Read(ReadOnlySpan<byte> answer, int[] numbers)
    {
        var reader = new Utf8JsonReader(answer);
        FindStatements(ref reader);
        var found = new List<(int, Statement)>(numbers.Length);
        for (var number = 0; found.Count < numbers.Length && reader.Read() && reader.TokenType == JsonTokenType.StartObject; number++)
        {
            if (number == numbers[found.Count])
                found.Add((number, JsonSerializer.Deserialize(ref reader, AnswerJson.Readable.Statement)!));
            else
                reader.Skip();
        }

        return found.Count == numbers.Length ? found : throw new JsonException($"The stored answer has no statement {numbers[found.Count]}.");
    }

    private static void FindStatements(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStatements = reader.ValueTextEquals("statements"u8);
            reader.Read();
            if (isStatements)
                return;
            reader.Skip();
        }
    }
}
