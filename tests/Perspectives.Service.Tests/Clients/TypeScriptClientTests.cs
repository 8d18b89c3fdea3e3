using Perspectives.Azurite;
using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Documentation;
using Perspectives.Tests.Cli;
using Perspectives.Tests.Packages;

namespace Perspectives.Service.Tests.Clients;

/// <summary>Whoever has only docs/openapi.json can write a program against it in another language.</summary>
public sealed class TypeScriptClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_made_of_the_description_is_sound_and_reads_what_the_service_answers()
    {
        var programs = NodePrograms.Require();
        await NpmPackages.InstallAsync(programs, Cancellation);
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["node_modules"], Path.Combine(NpmPackages.Folder, "node_modules"));
        File.Copy(RepositoryFile.PathOf("tests", "Perspectives.Service.Tests", "Clients", "reader.ts"), folder["reader.ts"]);
        await File.WriteAllTextAsync(folder["package.json"], """{ "type": "module" }""", Cancellation);
        await OtherProgram.RunAsync(programs.Node, folder.Path, "node_modules/openapi-typescript/bin/cli.js", RepositoryFile.PathOf("docs", "openapi.json"), "-o", "api.d.ts");
        await OtherProgram.RunAsync(
            programs.Node, folder.Path, "node_modules/typescript/bin/tsc", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom", "reader.ts");

        await using var server = await RunningServer.StartAsync(dataFolder: null);
        const string Article = """{ "id": "bridge", "outlet": "The Courier", "text": "Mayor Ana Silva said the closure was long overdue." }""";
        var submitted = await server.AskAsync(new CliSetting { Input = Samples.Utf8(Article) }, "submit", "-", "--wait");
        Assert.Equal(ExitCode.Done, submitted.ExitCode);
        var output = await OtherProgram.RunAsync(programs.Node, folder.Path, "reader.js", server.Url);
        Assert.Contains("Tom Becker: critical: They are killing our street", output, StringComparison.Ordinal);
        Assert.Contains("listed: bridge: The Courier\n", output, StringComparison.Ordinal);
        Assert.Contains("problem: 404 unknown_article\n", output, StringComparison.Ordinal);
    }
}
