using System.Text;
using Microsoft.Win32.SafeHandles;
using Perspectives.Cli.Output;

namespace Perspectives.Cli;

/// <summary>What the commands read from and write to: the process's own streams, or a test's.</summary>
public sealed class Terminal
{
    private const int WidthWhereUnknown = 100;
    private const int StandardOutputHandle = 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; lines are wrapped there, and nowhere where the output is no terminal.</summary>
    public int Width { get; init; } = WidthWhereUnknown;

    /// <summary>By which remaining time is told.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

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
            Out = new NamedOutput(OpenOutput(), "Standard output"),
            Error = new StreamWriter(new UnheardErrors(Console.OpenStandardError()), Utf8) { AutoFlush = true },
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outIsTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthWhereUnknown,
        };
    }

    // The console's own stream says nothing when whoever read a pipe has gone, and thousands of articles would be analysed for nobody. A file must be
    // left to it: there a stream of ours would not move the place at which the next program writes.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(StandardOutputHandle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>A writer for one command's text; leaves the stream open.</summary>
    public StreamWriter OpenText() => OpenText(Out);

    public static StreamWriter OpenText(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
