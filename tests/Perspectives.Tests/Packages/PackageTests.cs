using System.Xml.Linq;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Packages;

/// <summary>What a stranger gets who knows nothing of this repository.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static readonly string Sample = RepositoryFile.PathOf("samples", "river-levy-speech.txt");

    [Fact]
    public async Task A_new_project_adds_one_package_and_runs_the_code_of_the_readme()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Reader.csproj", Project(folder));
        folder.Write("Program.cs", CodeOf(RepositoryFile.PathOf("src", "Perspectives", "README.md")));
        File.Copy(Sample, folder["article.txt"]);
        var output = await OtherProgram.DotnetAsync(folder.Path, "run", "-c", "Release");
        Assert.Contains("Anders Kolbe (Critical): the levy “a tax with wet feet", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_readmes_show_the_same_code() =>
        Assert.Equal(CodeOf(RepositoryFile.PathOf("src", "Perspectives", "README.md")), CodeOf(RepositoryFile.PathOf("README.md")));

    [Fact]
    public async Task The_tool_is_installed_from_its_package_and_reads_an_article()
    {
        using var folder = new TemporaryFolder();
        await OtherProgram.DotnetAsync(folder.Path, "tool", "install", "Perspectives.Cli", "--tool-path", folder["tools"], "--add-source", packages.Folder, "--version", PackedPackages.Version);
        var output = await OtherProgram.RunAsync(folder["tools/perspectives"], folder.Path, "analyze", Sample);
        Assert.Contains("Premier stakes her government on the river levy", output, StringComparison.Ordinal);
        Assert.Contains("Anders Kolbe (person)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Perspectives", "lib/net10.0/Perspectives")]
    [InlineData("Perspectives.Cli", "tools/net10.0/any/Perspectives.Cli")]
    public void Packages_bring_their_documentation_licence_icon_and_symbols(string package, string assembly)
    {
        using var archive = packages.Open(package);
        Assert.All(["README.md", "LICENSE", "NOTICE", "icon.png", $"{assembly}.dll", $"{assembly}.xml"], entry => Assert.NotNull(archive.GetEntry(entry)));
        using var symbols = packages.Open(package, ".snupkg");
        Assert.NotNull(symbols.GetEntry($"{assembly}.pdb"));

        using var description = archive.GetEntry($"{package}.nuspec")!.Open();
        var metadata = XDocument.Load(description).Root!.Elements().Single();
        var told = metadata.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
        Assert.Equal(("MIT", "icon.png", "README.md"), (told["license"], told["icon"], told["readme"]));
    }

    /// <summary>Restores from the feeds that are set up here and the folder of the packages; what has been fetched before is not fetched again, but the package itself is unpacked here.</summary>
    private string Project(TemporaryFolder folder) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RestoreAdditionalProjectSources>{packages.Folder}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{folder["unpacked"]}</RestorePackagesPath>
            <RestoreFallbackFolders>{PackedPackages.BuildFact("PackageFolder")}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Perspectives" Version="{PackedPackages.Version}" />
          </ItemGroup>
        </Project>
        """;

    private static string CodeOf(string readme) => File.ReadAllText(readme).Split("```csharp\n")[1].Split("```")[0];
}
