using Perspectives.Grouping;

namespace Perspectives.Cli.Transfer;

/// <summary>A line of an export as it is read.</summary>
internal sealed record ImportedLine
{
    public required ExportedDescription Article { get; init; }

    public required string Text { get; init; }

    /// <summary>Null where the article had none.</summary>
    public ArticlePerspectives? Answer { get; init; }

    /// <summary>Null where the export has none: those of older versions, and those made over the API.</summary>
    public ExportedDecision? Identity { get; init; }
}
