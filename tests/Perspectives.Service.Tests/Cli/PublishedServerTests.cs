using System.Net;
using System.Runtime.InteropServices;
using Perspectives.Service.Tests.Documentation;
using Perspectives.Tests.Cli;
using Perspectives.Tests.Packages;

namespace Perspectives.Service.Tests.Cli;

/// <summary>The server as docs/deploy.md has it published for a machine that has no .NET.</summary>
public sealed class PublishedServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_server_starts_with_nothing_around_it_and_answers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "It is published for Linux on x64, which this machine is not.");
        using var folder = new TemporaryFolder();
        // Built apart, so that nothing that is tested meanwhile changes, and not compiled ahead, which only saves time at the start. The build has looked at the code and at its packages before.
        await OtherProgram.DotnetAsync(
            RepositoryFile.PathOf("src", "Perspectives.Cli"), "publish", "-c", "Release", "-r", "linux-x64", "-o", folder["server"],
            "--artifacts-path", folder["built"], "-p:PublishReadyToRun=false", "-p:RunAnalyzers=false", "-p:NuGetAudit=false");
        Assert.Equal(["libe_sqlite3.so", "libonnxruntime.so", "libonnxruntime_providers_shared.so", "perspectives"], Directory.GetFiles(folder["server"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        using var server = ServerProcess.StartAlone(folder["server/perspectives"], folder.Path, "serve", "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles") { Content = new StringContent(Samples.Bridge), Headers = { { "Prefer", "wait=60" } } };
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Contains("Ana Silva", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
