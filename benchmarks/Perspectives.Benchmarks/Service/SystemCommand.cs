using System.Diagnostics;

namespace Perspectives.Benchmarks.Service;

/// <summary>Programs of the system, as signals and limits are sent with.</summary>
internal static class SystemCommand
{
    /// <exception cref="CheckFailedException">It did not work.</exception>
    public static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new CheckFailedException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
