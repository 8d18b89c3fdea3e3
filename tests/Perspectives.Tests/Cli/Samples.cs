using System.Text;
using System.Text.Json;

namespace Perspectives.Tests.Cli;

/// <summary>Short articles with clear sides.</summary>
internal static class Samples
{
    public const string Bridge =
        """
        Council votes to close the old bridge

        Mayor Ana Silva said the closure was long overdue. “This bridge belongs to the people who walk across it,” she said.

        Tom Becker, who runs a bakery near the bridge, condemned the decision. “They are killing our street,” he said.
        """;

    public static string Line(string id, string text = Bridge, string? title = null) =>
        JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id, ["title"] = title, ["text"] = text, ["unheardOf"] = 1 });

    public static string Lines(params string[] lines) => string.Join('\n', lines);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
