namespace Perspectives.Articles.Language;

/// <summary>What language a text is taken to be in.</summary>
/// <param name="Code">ISO 639-1, or <see cref="Unknown"/> where the text is too short or its language is none of those known.</param>
/// <param name="IsOther">Whether it is surely not English.</param>
internal readonly record struct DetectedLanguage(string Code, bool IsOther)
{
    public const string Unknown = "und";
    public const string English = "en";
}
