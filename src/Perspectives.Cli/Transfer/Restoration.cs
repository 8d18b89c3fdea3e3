namespace Perspectives.Cli.Transfer;

/// <summary>What became of a line that was imported.</summary>
internal enum Restoration
{
    /// <summary>The article is there with its answer.</summary>
    Restored,

    /// <summary>The article is there; its answer is to be made by a server.</summary>
    Queued,

    /// <summary>It was there already, as the line has it.</summary>
    Unchanged,
}
