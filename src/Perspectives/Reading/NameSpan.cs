using Perspectives.Articles;

namespace Perspectives.Reading;

/// <summary>
/// What a reader other than the language model found in an article's text. It is believed only where it is made of whole words that can be such a name:
/// whatever else it says is left out, and no words come from it.
/// </summary>
/// <param name="Span">Its words in the article's unchanged text.</param>
/// <param name="Category">What they stand for.</param>
public readonly record struct NameSpan(TextSpan Span, NameCategory Category);
