using System.Text.Json;

namespace Perspectives.Articles;

/// <summary>Goes over the JSON of an article token by token, and notes what is wrong with its fields.</summary>
internal ref struct ArticleJsonReader(ReadOnlySpan<byte> utf8Json, List<ArticleError> errors)
{
    /// <summary>Objects and lists in one another.</summary>
    public const int DeepestNesting = 32;

    /// <summary>More errors help nobody, and finding the line of each costs time.</summary>
    private const int MostErrors = 50;

    /// <summary>Stands where a tag could not be read.</summary>
    private const string Unread = "?";

    private readonly ReadOnlySpan<byte> _json = utf8Json;
    private readonly List<ArticleError> _errors = errors;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private Utf8JsonReader _reader = new(utf8Json, new JsonReaderOptions { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Disallow });

    /// <exception cref="JsonException">This is no JSON.</exception>
    public ArticleDraft? Read()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Add("invalid_json", null, "The JSON", "is not an object. Send {\"text\": \"…\"}, with \"title\" and other fields if known.");
            return null;
        }

        var draft = new ArticleDraft { Text = "" };
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            draft = ReadField(draft);
        // Reading on past the object's end finds what follows it, which the reader refuses.
        _reader.Read();
        if (!_seen.Contains("text"))
            AddMissingText();
        return draft;
    }

    private ArticleDraft ReadField(ArticleDraft draft)
    {
        var name = TryGetString(out var written) ? written ?? "" : "";
        if (written is null)
            Add("invalid_unicode", null, "A field's name", HalfPair);
        else if (!_seen.Add(name))
            Add("invalid_json", name, $"\"{name}\"", "is given a second time. Leave one out.");
        _reader.Read();
        switch (name)
        {
            case "id":
                return draft with { Id = ReadString(name) };
            case "title":
                return draft with { Title = ReadString(name) };
            case "outlet":
                return draft with { Outlet = ReadString(name) };
            case "publishedAt":
                return draft with { PublishedAt = ReadTime(name) };
            case "tags":
                return draft with { Tags = ReadTags() };
            case "text":
                return draft with { Text = ReadString(name) ?? "" };
            default:
                _reader.Skip();
                return draft;
        }
    }

    /// <summary>The string; null where it is null, or where it is something else, which is an error.</summary>
    private string? ReadString(string field)
    {
        if (_reader.TokenType == JsonTokenType.Null)
            return null;
        if (_reader.TokenType != JsonTokenType.String)
        {
            AddWrongType(field, "a string");
            return null;
        }

        if (!TryGetString(out var value))
            Add("invalid_unicode", field, $"\"{field}\"", HalfPair);
        return value;
    }

    private DateTimeOffset? ReadTime(string field)
    {
        if (ReadString(field) is not { } written)
            return null;
        if (PublishedTime.TryRead(written, out var time))
            return time;
        Add("invalid_field", field, $"\"{field}\"", "is no time as ISO 8601 writes it. Write it like 2026-05-03T14:30:00Z.");
        return null;
    }

    private List<string> ReadTags()
    {
        var tags = new List<string>();
        if (_reader.TokenType == JsonTokenType.Null)
            return tags;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            AddWrongType("tags", "a list of strings");
            return tags;
        }

        for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var field = FormattableString.Invariant($"tags[{index}]");
            if (_reader.TokenType == JsonTokenType.Null)
                AddWrongType(field, "a string");
            // What is no string keeps its place: there is an error, so that no article comes of it, and the tags behind it are named by theirs.
            tags.Add((_reader.TokenType == JsonTokenType.Null ? null : ReadString(field)) ?? Unread);
        }

        return tags;
    }

    private const string HalfPair = "has half a surrogate pair, written as \\uD800 to \\uDFFF. It was probably cut inside a character: cut it elsewhere.";

    /// <summary>The string that the reader stands on; null where one of its escapes is half a surrogate pair.</summary>
    private readonly bool TryGetString(out string? value)
    {
        try
        {
            value = _reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // The reader has no other way to say so.
            value = null;
            return false;
        }
    }

    private void AddWrongType(string field, string wanted)
    {
        var found = _reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Number => "a number",
            JsonTokenType.String => "a string",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        Add("invalid_field", field, $"\"{field}\"", $"must be {wanted}, not {found}.");
        _reader.Skip();
    }

    private readonly void AddMissingText()
    {
        var advice = _seen.Contains("html") ? "\"html\" is not read here: send the page as text/html, or its words as \"text\"." : "Give the article's words as \"text\".";
        _errors.Add(new ArticleError("empty_text", $"The JSON has no \"text\". {advice}", "text"));
    }

    private readonly void Add(string code, string? field, string what, string problem)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(new ArticleError(code, $"{what} at {TextPosition.Describe(_json, _reader.TokenStartIndex)} {problem}", field));
    }
}
