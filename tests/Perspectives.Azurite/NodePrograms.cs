using Xunit;

namespace Perspectives.Azurite;

/// <summary>The programs that Azurite and the packages of npm need, by their full paths.</summary>
internal sealed record NodePrograms(string Node, string Npm)
{
    /// <summary>Finds them on the path; without them, skips the test that asks, and fails it in CI.</summary>
    public static NodePrograms Require() => Require(Environment.GetEnvironmentVariable("PATH"), Environment.GetEnvironmentVariable("CI"));

    public static NodePrograms Require(string? path, string? ci)
    {
        var node = Find("node", path);
        var npm = Find("npm", path);
        if (node is not null && npm is not null)
            return new NodePrograms(node, npm);

        var reason = $"{(node is null ? "node" : "npm")} is not on the path, and this test needs packages of npm: install Node.js 20 or newer, with npm.";
        if (ci == "true")
            throw new InvalidOperationException($"In CI no test is skipped for that: {reason}");
        Assert.Skip(reason);
        throw new InvalidOperationException(reason);
    }

    private static string? Find(string program, string? path)
    {
        var names = OperatingSystem.IsWindows() ? new[] { $"{program}.exe", $"{program}.cmd" } : [program];
        return (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names, Path.Combine)
            .FirstOrDefault(File.Exists);
    }
}
