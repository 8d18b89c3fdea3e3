using System.Diagnostics;

namespace Perspectives.Service.Tests.Security;

/// <summary>A few moments of the fuzzer, guided and with a fixed seed; docs/security.md says how it is run for longer.</summary>
public sealed class FuzzTests
{
    private const int Entrances = 13;

    [Fact]
    public async Task No_entrance_breaks_in_a_few_moments()
    {
        using var findings = new TemporaryFolder();
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Perspectives.Service.Tests", "Perspectives.Fuzz", StringComparison.Ordinal), "Perspectives.Fuzz.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--executions", "120", "--seed", "20261126", "--findings", findings.Path])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"{await output}{await error}");
        Assert.Equal(Entrances, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }
}
