using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Perspectives.Infra.Tests;

/// <summary>The packaged compiler of Bicep. It needs no network; whatever it says on standard error is a fault, whatever its exit code.</summary>
internal static class BicepCompiler
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private static readonly string Program = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "BicepCompiler").Value!;

    /// <summary>Standard output of a run in a folder, with none of the variables that a parameter file reads but those given.</summary>
    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        SkipWhereThereIsNone();
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsParameter).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            Assert.Equal("", await errors);
            Assert.Equal(0, process.ExitCode);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static void SkipWhereThereIsNone() => Assert.SkipUnless(
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64,
        "Skipped: the packaged compiler of Bicep runs on Linux on x64 only; what infra/ describes was not checked here.");

    private static bool IsParameter(string variable) =>
        variable.StartsWith("AZURE_", StringComparison.Ordinal) || variable.StartsWith("PERSPECTIVES_", StringComparison.Ordinal);
}
