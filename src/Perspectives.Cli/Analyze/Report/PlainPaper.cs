namespace Perspectives.Cli.Analyze.Report;

/// <summary>Text without any control codes.</summary>
internal sealed class PlainPaper(TextWriter output, int? width) : IPaper
{
    public int? Width => width;

    public void WriteLine(params ReadOnlySpan<Ink> line)
    {
        foreach (var ink in line)
            output.Write(ink.Text);
        output.WriteLine();
    }

    public void Flush() => output.Flush();
}
