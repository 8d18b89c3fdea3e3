using System.Text.Json;
using Perspectives.Articles;

namespace Perspectives.Cli.Evaluation;

/// <summary>Why a line of JSON could not be read as what it should be, in the words of who wrote it.</summary>
internal static class LineFault
{
    /// <param name="unread">What the reader said; null where it said nothing of JSON.</param>
    /// <param name="line">The line.</param>
    public static string Describe(JsonException? unread, ReadOnlySpan<byte> line) =>
        JsonFault.Describe(line) is { } broken ? $"it {broken}"
        : unread?.Path is { Length: > 2 } path ? $"\"{path[2..]}\" is missing or of another kind"
        : "it is no object";
}
