using System.Diagnostics;

namespace Perspectives.Tests.Packages;

/// <summary>A program that is run to its end, without what this process was told by the one that builds and tests.</summary>
internal static class OtherProgram
{
    /// <summary>The folder of the .NET that this process runs on.</summary>
    private static readonly string DotnetFolder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    public static Task<string> DotnetAsync(string folder, params string[] args) => RunAsync(Path.Combine(DotnetFolder, "dotnet"), folder, args);

    /// <summary>What it has written to standard output; where it fails, the test fails with all that it said.</summary>
    public static async Task<string> RunAsync(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        // Nothing that it starts may outlive it, and hold its output open.
        (start.Environment["MSBUILDDISABLENODEREUSE"], start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"], start.Environment["UseSharedCompilation"]) = ("1", "0", "false");
        start.Environment["DOTNET_ROOT"] = DotnetFolder;
        var cancellationToken = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', args)} ended with {process.ExitCode}:\n{await output}{await error}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
