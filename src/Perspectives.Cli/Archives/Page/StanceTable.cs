using System.Globalization;
using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives.Page;

/// <summary>A table with a row of counts by stance for each thing that it is about.</summary>
internal sealed class StanceTable
{
    private readonly TextWriter _output;

    /// <param name="output">The page.</param>
    /// <param name="caption">Fixed words of ours, as all headings.</param>
    /// <param name="subject">What a row is about.</param>
    /// <param name="others">Columns between it and the counts.</param>
    public StanceTable(TextWriter output, string caption, string subject, params IReadOnlyList<string> others)
    {
        _output = output;
        _output.WriteLine($"<div class=\"scroll\"><table>\n<caption>{caption}</caption>\n<thead><tr><th scope=\"col\">{subject}</th>");
        foreach (var heading in others.Concat(StanceLabel.OfStatements.Select(StanceLabel.Of)))
            _output.Write($"<th scope=\"col\" class=\"count\">{heading}</th>");
        _output.WriteLine("</tr></thead>\n<tbody>");
    }

    /// <param name="subject">Encoded.</param>
    /// <param name="stances">The counts.</param>
    /// <param name="others">As many as there are columns between them.</param>
    public void Write(string subject, StanceCounts stances, params IReadOnlyList<long> others)
    {
        _output.Write($"<tr><th scope=\"row\">{subject}</th>");
        foreach (var count in others.Concat(StanceLabel.OfStatements.Select(stance => stances[stance])))
            _output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"count\">{count:N0}</td>"));
        _output.WriteLine("</tr>");
    }

    public void Finish() => _output.WriteLine("</tbody></table></div>");
}
