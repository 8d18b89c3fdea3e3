using System.Text;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli;

/// <summary>Runs the command line in this process, through its public door.</summary>
internal static class CliDriver
{
    public static Task<CliResult> RunAsync(params string[] args) => RunAsync(new CliSetting(), args);

    public static async Task<CliResult> RunAsync(CliSetting setting, params string[] args)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(setting.Input);
        await using var error = new StringWriter();
        var terminal = new Terminal
        {
            In = setting.InputStream ?? input,
            Out = setting.Output ?? output,
            Error = error,
            InIsTerminal = setting.InIsTerminal,
            OutIsTerminal = setting.OutIsTerminal,
            ErrorIsTerminal = setting.ErrorIsTerminal,
            Environment = name => setting.Environment.GetValueOrDefault(name),
            Width = setting.Width,
        };
        var exitCode = await CommandLine.RunAsync(args, terminal, setting.CancellationToken);
        Assert.True(output.CanWrite, "The command has closed the process's output.");
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
