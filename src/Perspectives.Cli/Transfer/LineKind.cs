using System.Text.Json;

namespace Perspectives.Cli.Transfer;

/// <summary>Tells by its first name what a line of an export has.</summary>
internal static class LineKind
{
    /// <summary>Whether it is what is known of a name, or where a key leads; false for articles, and for what is no JSON.</summary>
    public static bool IsIdentity(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
                && (reader.ValueTextEquals("name"u8) || reader.ValueTextEquals("join"u8));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The second where its first name has half of a character.
            return false;
        }
    }
}
