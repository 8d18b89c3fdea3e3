using System.Text.Json;

namespace Perspectives.Cli.Inputs;

/// <summary>Finds the id in JSON that is no article, so that its error can be told from others.</summary>
internal static class JsonId
{
    public static string? Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                var isId = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("id"u8);
                if (isId)
                    return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What stands before the fault has no id.
        }

        return null;
    }
}
