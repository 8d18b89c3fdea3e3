namespace Perspectives.Cli.Evaluation;

/// <summary>A line of a file of annotated articles.</summary>
/// <param name="Article">What it says.</param>
/// <param name="Json">The line itself, from which the article is read for analysis as any other would be.</param>
internal sealed record GoldLine(GoldArticle Article, byte[] Json);
