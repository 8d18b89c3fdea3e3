namespace Perspectives.Cli.Transfer;

/// <summary>An article on its way out of a store.</summary>
/// <param name="Description">Without text and answer.</param>
/// <param name="Text">Whole and unchanged.</param>
/// <param name="Answer">As clients get it, in JSON; null where there is none.</param>
/// <param name="Decision">On who its actors are; null where there is none, or nobody may know it.</param>
internal sealed record ExportedArticle(ExportedDescription Description, string Text, ReadOnlyMemory<byte>? Answer, ExportedDecision? Decision = null);
