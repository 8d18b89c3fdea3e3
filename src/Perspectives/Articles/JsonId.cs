using System.Text.Json;

namespace Perspectives.Articles;

/// <summary>Finds the id that stands in an article's JSON, whatever else is wrong with it.</summary>
public static class JsonId
{
    /// <returns>Null where there is none, or it is no string.</returns>
    public static string? Find(ReadOnlySpan<byte> json)
    {
        json = Utf8Check.WithoutByteOrderMark(json);
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
