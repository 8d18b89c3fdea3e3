using System.Diagnostics;

namespace Perspectives.Service.Tests.Issues;

public sealed class Issue0009_the_runtime_told_its_maker_how_it_is_used : IDisposable
{
    // The runtime says nothing where one of these is set.
    private static readonly string[] SetInBuilds = ["CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_DISABLE_TELEMETRY"];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What it will send it keeps in the user's cache, with a number of the machine.</summary>
    [Fact]
    public async Task An_analysis_leaves_nothing_in_the_users_folders()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There events go to the system and to no file.");
        await File.WriteAllTextAsync(_folder["article.txt"], "“The bridge is ready,” said Ana Silva.", Cancellation);
        Directory.CreateDirectory(_folder["home"]);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Perspectives.Cli.dll"), "analyze", _folder["article.txt"]])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in SetInBuilds)
            start.Environment.Remove(name);
        foreach (var name in (string[])["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"])
            start.Environment[name] = _folder["home"];
        using var analysis = Process.Start(start)!;
        var error = analysis.StandardError.ReadToEndAsync(Cancellation);
        Assert.Contains("Ana Silva", await analysis.StandardOutput.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
        await analysis.WaitForExitAsync(Cancellation);
        Assert.True(analysis.ExitCode == 0, await error);
        Assert.Empty(Directory.EnumerateFiles(_folder["home"], "*", SearchOption.AllDirectories));
    }

    public void Dispose() => _folder.Dispose();
}
