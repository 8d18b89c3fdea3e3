namespace Perspectives.Grouping;

/// <summary>The answer for one article: who says what, and on which side. Offsets count UTF-16 units of the article's unchanged text.</summary>
/// <param name="Article">The article as it was read.</param>
/// <param name="Actors">In the order in which they first speak.</param>
/// <param name="Perspectives">One an actor, in the same order.</param>
/// <param name="Statements">In the order of the text.</param>
/// <param name="Model">The language model that read the article.</param>
/// <param name="Warnings">What the reader of the answer should know.</param>
public sealed record ArticlePerspectives(
    ArticleDescription Article,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Perspective> Perspectives,
    IReadOnlyList<Statement> Statements,
    ModelDescription Model,
    IReadOnlyList<Warning> Warnings);
