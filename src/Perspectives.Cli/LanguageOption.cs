using Perspectives.Articles;

namespace Perspectives.Cli;

/// <summary>The option by which other languages than English are taken. The library does not know what it is called by those who call it here.</summary>
internal static class LanguageOption
{
    /// <summary>The error with the option's name behind its message, where that asks for it.</summary>
    public static ArticleError NameIn(ArticleError error, string option) =>
        error.Code == "unsupported_language" ? error with { Message = $"{error.Message} ({option})" } : error;
}
