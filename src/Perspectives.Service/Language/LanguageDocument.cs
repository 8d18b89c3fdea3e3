namespace Perspectives.Service.Language;

/// <summary>A part of an article's text as it is sent.</summary>
/// <param name="Start">Its first UTF-16 unit in the article.</param>
/// <param name="Text">Its text.</param>
/// <param name="Elements">Its text elements: what readers take for one character each.</param>
internal sealed record LanguageDocument(int Start, string Text, int Elements)
{
    private const int ElementsOfRecord = 1_000;

    /// <summary>What the service bills for it.</summary>
    public int Records => (Elements + ElementsOfRecord - 1) / ElementsOfRecord;
}
