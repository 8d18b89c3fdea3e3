using Spectre.Console;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>A terminal with as many colours as it has.</summary>
internal sealed class ColourPaper : IPaper
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    public ColourPaper(TextWriter output, int width)
    {
        _output = output;
        Width = width;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(output) });
        // Lines come wrapped; a second wrapping, at a width guessed anew, would break them.
        _console.Profile.Width = int.MaxValue;
    }

    public int? Width { get; }

    public void WriteLine(params ReadOnlySpan<Ink> line)
    {
        foreach (var ink in line)
            _console.Write(ink.Text, StyleOf(ink.Tone));
        _console.WriteLine();
    }

    public void Flush() => _output.Flush();

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(foreground: Color.Grey),
        Tone.Supportive => new Style(foreground: Color.Green),
        Tone.Critical => new Style(foreground: Color.Red),
        Tone.Cautious => new Style(foreground: Color.Yellow),
        Tone.Mixed => new Style(foreground: Color.Blue),
        _ => Style.Plain,
    };
}
