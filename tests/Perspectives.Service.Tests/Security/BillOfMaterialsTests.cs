using System.Text.Json;
using System.Xml.Linq;
using Perspectives.Service.Tests.Documentation;

namespace Perspectives.Service.Tests.Security;

/// <summary>What the build says the program is made of.</summary>
public sealed class BillOfMaterialsTests
{
    private static readonly string[] Projects = ["Perspectives", "Perspectives.Service", "Perspectives.Cli"];

    [Fact]
    public void Every_package_that_the_program_names_is_in_it_with_its_version_and_hash()
    {
        var path = RepositoryFile.PathOf("src", "Perspectives.Cli", "bin", "Release", "net10.0", "bom.json");
        Assert.SkipUnless(File.Exists(path), "There is no bill of materials. Make it: dotnet tool restore && dotnet build src/Perspectives.Cli -c Release -t:BillOfMaterials");
        using var bill = JsonDocument.Parse(File.ReadAllBytes(path));
        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        var components = bill.RootElement.GetProperty("components").EnumerateArray().ToDictionary(component => component.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var versions = Elements(RepositoryFile.PathOf("Directory.Packages.props"), "PackageVersion").ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value, StringComparer.Ordinal);
        foreach (var package in Projects.SelectMany(PackagesOf))
        {
            Assert.True(components.TryGetValue(package, out var component), package);
            Assert.Equal(versions[package], component.GetProperty("version").GetString());
            Assert.Equal("SHA-512", component.GetProperty("hashes")[0].GetProperty("alg").GetString());
        }
    }

    /// <summary>Without those that only help to build it.</summary>
    private static IEnumerable<string> PackagesOf(string project) =>
        Elements(RepositoryFile.PathOf("src", project, $"{project}.csproj"), "PackageReference").Where(package => package.Attribute("PrivateAssets") is null).Select(package => package.Attribute("Include")!.Value);

    private static IEnumerable<XElement> Elements(string path, string name) => XDocument.Load(path).Descendants(name);
}
