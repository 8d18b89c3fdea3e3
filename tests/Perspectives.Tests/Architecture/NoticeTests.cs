using System.Xml.Linq;

namespace Perspectives.Tests.Architecture;

public sealed class NoticeTests
{
    [Fact]
    public void Every_package_has_its_licence_named()
    {
        var notice = File.ReadAllLines(RepositoryFile.PathOf("NOTICE")).Select(line => line.Trim().Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var packages = XDocument.Load(RepositoryFile.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);
        // xunit.v3.assert is a part of xunit.v3.
        Assert.All(packages.Except(["xunit.v3.assert"]), package => Assert.Contains(package, notice));
    }
}
