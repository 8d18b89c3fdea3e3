namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Where an article's fields stand in a request.</summary>
internal sealed class ArticleFields
{
    /// <summary>In JSON: by JSON pointer.</summary>
    public static readonly ArticleFields OfJson = new(isJson: true);

    /// <summary>The text is the body, the rest is in the query.</summary>
    public static readonly ArticleFields OfDocument = new(isJson: false);

    private readonly bool _isJson;

    private ArticleFields(bool isJson) => _isJson = isJson;

    /// <param name="field">As errors of articles name it: "text", "tags[3]"; null for the whole.</param>
    /// <returns>JSON pointer, "" for the whole body, or name of the query parameter.</returns>
    public string WhereIs(string? field)
    {
        if (field is null)
            return "";
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        var name = field.StartsWith("tags[", StringComparison.Ordinal) ? field[..bracket] : field;
        if (!_isJson)
            return name is "text" ? "" : name;
        var pointer = "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return name.Length == field.Length ? pointer : $"{pointer}/{field[(bracket + 1)..^1]}";
    }
}
