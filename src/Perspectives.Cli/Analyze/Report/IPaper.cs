namespace Perspectives.Cli.Analyze.Report;

/// <summary>Where a report is written: with colours for a terminal, plain for everything else.</summary>
internal interface IPaper
{
    /// <summary>Columns at which lines should be wrapped; null where they should not.</summary>
    int? Width { get; }

    void WriteLine(params ReadOnlySpan<Ink> line);

    void Flush();
}
