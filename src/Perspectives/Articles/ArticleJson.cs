using System.Text.Json;

namespace Perspectives.Articles;

/// <summary>Reads the body of the REST API, so that every error is found and each has its line and column.</summary>
internal static class ArticleJson
{
    /// <summary>The draft, with "" for a text that is missing (and an error for it); null where the JSON itself is broken.</summary>
    public static ArticleDraft? Read(ReadOnlySpan<byte> utf8Json, List<ArticleError> errors)
    {
        utf8Json = Utf8Check.WithoutByteOrderMark(utf8Json);
        if (!Utf8Check.IsValid(utf8Json))
        {
            var where = TextPosition.Describe(utf8Json, Utf8Check.FirstInvalid(utf8Json));
            errors.Add(new ArticleError("invalid_json", $"The JSON is not valid UTF-8 at {where}. Send it as UTF-8."));
            return null;
        }

        if (utf8Json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            errors.Add(new ArticleError("invalid_json", "The JSON is empty. Send {\"text\": \"…\"}, with \"title\" and other fields if known."));
            return null;
        }

        try
        {
            return new ArticleJsonReader(utf8Json, errors).Read();
        }
        catch (JsonException exception)
        {
            errors.Add(new ArticleError("invalid_json", Explain(exception, utf8Json)));
            return null;
        }
    }

    private static string Explain(JsonException exception, ReadOnlySpan<byte> utf8Json)
    {
        if (IsTooDeep(utf8Json))
            return FormattableString.Invariant($"The JSON is nested deeper than {ArticleJsonReader.DeepestNesting} at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}. An article is one object with \"text\": leave out what is nested in it.");
        return $"The JSON {JsonFault.Describe(utf8Json)}.";
    }

    /// <summary>Whether what was not read is too deep, and not broken before. The reader tells the two apart in words only.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= ArticleJsonReader.DeepestNesting && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
                    return true;
            }
        }
        catch (JsonException)
        {
            // Broken.
        }

        return false;
    }
}
