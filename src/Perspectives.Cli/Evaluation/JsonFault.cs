using System.Globalization;
using System.Text.Json;

namespace Perspectives.Cli.Evaluation;

/// <summary>Why a line of JSON could not be read as what it should be, in the words of who wrote it.</summary>
internal static class JsonFault
{
    /// <param name="unread">What the reader said; null where it said nothing of JSON.</param>
    /// <param name="line">The line.</param>
    public static string Describe(JsonException? unread, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return unread?.Path is { Length: > 2 } path ? $"\"{path[2..]}\" is missing or of another kind" : "it is no object";
        }
        catch (JsonException broken)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is no JSON, from byte {broken.BytePositionInLine + 1} on");
        }
    }
}
