using System.IO.Compression;
using System.Reflection;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Packages;

/// <summary>Both packages, made of what has been built for the tests, in a folder of their own.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>A version that no feed has: what is consumed is what was packed.</summary>
    public const string Version = "0.0.0-packed";

    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder["packages"];

    public async ValueTask InitializeAsync()
    {
        await PackAsync("Perspectives");
        await PackAsync("Perspectives.Cli");
    }

    /// <summary>The package, or with the extension .snupkg its symbols.</summary>
    public ZipArchive Open(string package, string extension = ".nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}{extension}"));

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static string BuildFact(string key) => typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == key).Value!;

    private async Task PackAsync(string project) => await OtherProgram.DotnetAsync(
        RepositoryFile.PathOf("src", project), "pack", "--no-build", "-c", BuildFact("Configuration"), "-o", Folder, $"-p:PackageVersion={Version}", $"-p:PublishDir={_folder["publish"]}/");
}
