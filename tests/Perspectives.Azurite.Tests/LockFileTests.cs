using System.Text.Json;

namespace Perspectives.Azurite.Tests;

public sealed class LockFileTests
{
    private static readonly string Lock = File.ReadAllText(Path.Combine(NpmPackages.Folder, "package-lock.json"));

    [Fact]
    public void The_lock_file_names_no_registry()
    {
        Assert.DoesNotContain("\"resolved\"", Lock, StringComparison.Ordinal);
        Assert.DoesNotContain("registry.", Lock, StringComparison.Ordinal);
    }

    [Fact]
    public void Azurite_is_pinned()
    {
        using var json = JsonDocument.Parse(Lock);
        var packages = json.RootElement.GetProperty("packages");

        Assert.Equal("3.37.0", packages.GetProperty("").GetProperty("dependencies").GetProperty("azurite").GetString());
        Assert.Equal("3.37.0", packages.GetProperty("node_modules/azurite").GetProperty("version").GetString());
    }
}
