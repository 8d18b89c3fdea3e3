using System.Diagnostics.CodeAnalysis;
using System.Text;
using Perspectives.Articles.Html;

namespace Perspectives.Articles;

/// <summary>Reads a file's bytes by its extension or, without a known one, by how its content begins.</summary>
internal static class ArticleFile
{
    private enum Kind
    {
        Text,
        Html,
        Json,
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, string fileName, PublishedBounds bounds, [NotNullWhen(true)] out ArticleDraft? draft, out List<ArticleError> errors)
    {
        errors = [];
        draft = TextDecoder.TryDecode(bytes, out var text, out var asSent, out var error) ? Read(text, asSent, fileName, bounds, errors) : null;
        if (error is not null)
            errors.Add(error);
        if (draft is null)
            return false;
        draft = draft with { Id = draft.Id ?? ArticleId.FromFileName(fileName) };
        return true;
    }

    private static ArticleDraft? Read(string text, bool asSent, string fileName, PublishedBounds bounds, List<ArticleError> errors)
    {
        switch (KindOf(fileName, text))
        {
            case Kind.Json:
                return ArticleJson.Read(Encoding.UTF8.GetBytes(text), errors);
            case Kind.Html:
                if (HtmlArticle.TryRead(text, bounds, out var page, out var error))
                    return page;
                errors.Add(error);
                return null;
            default:
                return new ArticleDraft { Text = text, TextIsDerived = !asSent };
        }
    }

    private static Kind KindOf(string fileName, string text) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".TXT" or ".MD" => Kind.Text,
        ".HTML" or ".HTM" => Kind.Html,
        ".JSON" => Kind.Json,
        _ => KindOf(text.AsSpan().TrimStart()),
    };

    private static Kind KindOf(ReadOnlySpan<char> content)
    {
        if (content.StartsWith("{") && content[1..].TrimStart() is ['"' or '}', ..])
            return Kind.Json;
        var isPage = content.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || content.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (content.StartsWith("<") && content.Contains("</", StringComparison.Ordinal));
        return isPage ? Kind.Html : Kind.Text;
    }
}
