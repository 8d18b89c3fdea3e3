using System.Diagnostics;
using SharpFuzz;

namespace Perspectives.Fuzz;

/// <summary>
/// Runs this program once more, from a copy in which the product's assemblies, and those that read pages, tell which branches they take. It is a process of
/// its own so that what ends a process is a finding too.
/// </summary>
internal static class InstrumentedCopy
{
    private const string Mark = "PERSPECTIVES_FUZZ_COPY";

    private static readonly string[] Instrumented = ["Perspectives.dll", "Perspectives.Service.dll", "Perspectives.Cli.dll", "AngleSharp.dll", "SmartReader.dll"];

    public static bool IsRunning => Environment.GetEnvironmentVariable(Mark) is not null;

    public static async Task<int> RunAsync(string[] args, FuzzOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("perspectives-fuzz-").FullName;
        try
        {
            Copy(AppContext.BaseDirectory, folder);
            foreach (var name in Instrumented)
                Fuzzer.Instrument(Path.Combine(folder, name), static _ => true, Options.Value);
            var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Perspectives.Fuzz.dll"), .. args]);
            start.Environment[Mark] = folder;
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            if (process.ExitCode is not (0 or FuzzProgram.Found))
                Console.Error.WriteLine($"The process ended with {process.ExitCode}. What it had in work is in {RunningInput.PathIn(options.Findings)}.");
            return process.ExitCode;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What is large and not changed is only pointed to.</summary>
    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from))
            Directory.CreateSymbolicLink(Path.Combine(to, Path.GetFileName(folder)), folder);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
