namespace Perspectives.Cli.Transfer;

/// <summary>What an export looks like.</summary>
internal enum ExportFormat
{
    /// <summary>An article a line, with text and answer.</summary>
    Jsonl,

    /// <summary>A statement a row.</summary>
    Csv,
}
