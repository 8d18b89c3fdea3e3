using System.Text;

namespace Perspectives.Cli;

/// <summary>What the commands read from and write to: the process's own streams, or a test's.</summary>
public sealed class Terminal
{
    private const int WidthWhereUnknown = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; lines are wrapped there, and nowhere where the output is no terminal.</summary>
    public int Width { get; init; } = WidthWhereUnknown;

    /// <summary>Environment variables by name.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Colours for people only, and not where they ask for none (no-color.org).</summary>
    public bool HasColours => OutIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        var outIsTerminal = !Console.IsOutputRedirected;
        return new Terminal
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outIsTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthWhereUnknown,
        };
    }

    /// <summary>A writer for one command's text; leaves the stream open.</summary>
    public StreamWriter OpenText() => OpenText(Out);

    public static StreamWriter OpenText(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
