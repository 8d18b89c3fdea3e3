using System.Diagnostics;
using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: a pipe in the place of appsettings.json was waited for without an end, also by a signal to stop, and a folder was passed over without a word.</summary>
public sealed class Issue0010_a_pipe_for_a_file_of_settings_hung_the_start : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pipe_is_refused()
    {
        await PipeAsync("appsettings.json");
        await RefusesAsync(ServerProcess.Start(_folder.Path, null, "serve"), "/appsettings.json is empty, or is a pipe, a socket or a device instead of a file. Settings are read from it: write {\"Perspectives\": {…}} into ");
    }

    [Fact]
    public async Task A_link_to_a_pipe_is_refused()
    {
        await PipeAsync("pipe");
        File.CreateSymbolicLink(_folder["appsettings.json"], _folder["pipe"]);
        await RefusesAsync(ServerProcess.Start(_folder.Path, null, "serve"), "/appsettings.json is empty, or is a pipe, ");
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        Directory.CreateDirectory(_folder["appsettings.json"]);
        await RefusesAsync(ServerProcess.Start(_folder.Path, null, "keys", "list"), "/appsettings.json is a folder, where a file is wanted. ");
    }

    [Fact]
    public async Task A_link_to_a_file_is_read()
    {
        await File.WriteAllTextAsync(_folder["linked.json"], """{"Perspectives": {"Threads": 0}}""", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_folder["appsettings.json"], _folder["linked.json"]);
        await RefusesAsync(ServerProcess.Start(_folder.Path, null, "serve"), "Perspectives:Threads in appsettings.json is \"0\".");
    }

    [Theory]
    [InlineData("Kestrel__Certificates__Default__Path", "Kestrel__Certificates__Default__Path in the environment is pipe, which is empty, or is a pipe, ")]
    [InlineData("OTEL_EXPORTER_OTLP_CERTIFICATE", "OTEL_EXPORTER_OTLP_CERTIFICATE in the environment is pipe, which is empty, or is a pipe, ")]
    public async Task A_pipe_for_a_certificate_is_refused(string variable, string told)
    {
        await PipeAsync("pipe");
        await RefusesAsync(ServerProcess.Start(_folder.Path, new() { [variable] = "pipe", ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:4317" }, "serve"), told);
    }

    private async Task PipeAsync(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Files are no pipes on this system.");
        using var make = Process.Start("mkfifo", [_folder[name]]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task RefusesAsync(ServerProcess server, string told)
    {
        using (server)
        {
            Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
            Assert.Contains(told, Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }
}
