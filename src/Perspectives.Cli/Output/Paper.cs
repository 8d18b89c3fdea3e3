using Perspectives.Cli.Analyze.Report;

namespace Perspectives.Cli.Output;

/// <summary>Chooses the paper for a terminal's output: colours and wrapping for people, plain lines for files and pipes.</summary>
internal static class Paper
{
    public static IPaper Of(Terminal terminal, TextWriter output) => terminal switch
    {
        { HasColours: true } => new ColourPaper(output, terminal.Width),
        { OutIsTerminal: true } => new PlainPaper(output, terminal.Width),
        _ => new PlainPaper(output, width: null),
    };
}
