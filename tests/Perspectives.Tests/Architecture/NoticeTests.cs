using System.Xml.Linq;

namespace Perspectives.Tests.Architecture;

public sealed class NoticeTests
{
    [Fact]
    public void Every_package_has_its_licence_named()
    {
        var root = Root();
        var notice = File.ReadAllLines(Path.Combine(root, "NOTICE")).Select(line => line.Trim().Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var packages = XDocument.Load(Path.Combine(root, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);
        // xunit.v3.assert is a part of xunit.v3.
        Assert.All(packages.Except(["xunit.v3.assert"]), package => Assert.Contains(package, notice));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NOTICE")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run in the repository.");
        return folder.FullName;
    }
}
