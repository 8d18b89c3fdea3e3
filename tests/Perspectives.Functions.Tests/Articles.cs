using System.Globalization;
using System.Text.Json;

namespace Perspectives.Functions.Tests;

/// <summary>Articles to send.</summary>
internal static class Articles
{
    public static string Text(int number) => string.Create(
        CultureInfo.InvariantCulture, $"“The bridge number {number} belongs to the people,” said Mayor Ana Silva. Tom Becker, who runs a bakery nearby, called it a disaster.\n\n");

    /// <summary>Takes seconds to read.</summary>
    public static string LongText { get; } = string.Concat(Enumerable.Range(0, 600).Select(Text));

    public static string Json(string id, string text) => JsonSerializer.Serialize(new { id, text, outlet = "The Courier" });
}
