using Perspectives.Grouping;
using Perspectives.Reading;

namespace Perspectives.Service.Language;

/// <summary>What a second reader found.</summary>
/// <param name="Names">Names in the article's text.</param>
/// <param name="Reader">Who read it; null where nobody did.</param>
/// <param name="Warning">Why it is less than all; null where nothing is missing.</param>
public sealed record LanguageReading(IReadOnlyList<NameSpan> Names, ReaderDescription? Reader, Warning? Warning)
{
    public static LanguageReading Nothing { get; } = new([], Reader: null, Warning: null);

    /// <summary>Nothing, and why.</summary>
    public static LanguageReading Without(string code, string message) => new([], Reader: null, new Warning(code, message));
}
