using System.Globalization;
using System.Text;
using Perspectives.Articles.Language;

namespace Perspectives.Articles;

/// <summary>Finds all that keeps a draft from being an article, so that the caller can mend it in one go.</summary>
internal static class ArticleChecks
{
    private const int LongestTitle = 1_000;
    private const int LongestOutlet = 300;
    private const int MostTags = 100;
    private const int LongestTag = 200;

    public static IEnumerable<ArticleError> FieldErrors(ArticleDraft draft, PublishedBounds bounds)
    {
        if (draft.Id is { } id && !ArticleId.IsValid(id))
            yield return Invalid("id", $"The id must have 1 to {ArticleId.MaximumLength} of the characters A-Z a-z 0-9 . _ ~ - and no others, and not be \".\" or \"..\". Change it, or leave it out to get one made from the text.");
        foreach (var error in LineErrors("title", draft.Title, LongestTitle).Concat(LineErrors("outlet", draft.Outlet, LongestOutlet)))
            yield return error;
        if (draft.PublishedAt is { } time && !bounds.Hold(time))
            yield return Invalid("publishedAt", bounds.Refuse(time));
        if (draft.Tags.Count > MostTags)
            yield return Invalid("tags", $"There are {draft.Tags.Count} tags, and at most {MostTags} are kept. Leave some out.");
        foreach (var error in draft.Tags.Take(MostTags).SelectMany((tag, index) => TagErrors(index, tag)))
            yield return error;
    }

    public static ArticleError? TextError(string text)
    {
        if (!HasVisibleCharacter(text))
            return new ArticleError("empty_text", "The text is empty or blank. Give the words of an article.", "text");
        if (text.Length > Article.MaximumLength)
        {
            return new ArticleError("text_too_long", string.Create(CultureInfo.InvariantCulture,
                $"The text has {text.Length:N0} UTF-16 units, and at most {Article.MaximumLength:N0} are read. It is not cut: send it in parts."), "text");
        }

        return UnicodeError("text", text);
    }

    public static ArticleError? LanguageError(DetectedLanguage language)
    {
        if (!language.IsOther)
            return null;
        var name = language.Code is DetectedLanguage.Unknown ? "a language other than English" : $"the language \"{language.Code}\"";
        return new ArticleError("unsupported_language",
            $"The text looks like {name}, and only English is read reliably. If it is English, or if a rough reading will do, ask for any language.", "text");
    }

    private static IEnumerable<ArticleError> TagErrors(int index, string tag)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"tags[{index}]");
        return string.IsNullOrWhiteSpace(tag) ? [Invalid(name, $"{name} is blank. Leave it out.")] : LineErrors(name, tag, LongestTag);
    }

    private static IEnumerable<ArticleError> LineErrors(string field, string? value, int longest)
    {
        if (value is null)
            yield break;
        if (value.Length > longest)
            yield return Invalid(field, string.Create(CultureInfo.InvariantCulture, $"{field} has {value.Length:N0} UTF-16 units, and at most {longest:N0} are kept. Shorten it."));
        if (UnicodeError(field, value) is { } error)
            yield return error;
        if (UnicodeCheck.FindControl(value) is var offset and >= 0)
            yield return Invalid(field, string.Create(CultureInfo.InvariantCulture, $"{field} has a control character (U+{(int)value[offset]:X4}) at offset {offset}. It is one line without tabs: leave the character out, or put a space there."));
    }

    private static ArticleError? UnicodeError(string field, string value)
    {
        var offset = UnicodeCheck.FindLoneSurrogate(value);
        if (offset < 0)
            return null;
        var unit = string.Create(CultureInfo.InvariantCulture, $"U+{(int)value[offset]:X4}");
        return new ArticleError("invalid_unicode",
            $"{field} has half a surrogate pair ({unit}) at {TextPosition.Describe(value, offset)}. It was probably cut inside a character: cut it elsewhere.", field);
    }

    private static ArticleError Invalid(string field, string message) => new("invalid_field", message, field);

    private static bool HasVisibleCharacter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // Control and format characters (NUL, byte order and direction marks) show nothing. A lone surrogate does, as U+FFFD, and is reported as such.
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                return true;
        }

        return false;
    }
}
