using Xunit.Sdk;

namespace Perspectives.Azurite.Tests;

public sealed class NodeProgramsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perspectives-node-");

    [Fact]
    public void Programs_are_found_on_the_path()
    {
        var path = string.Join(Path.PathSeparator, Path.Combine(_folder.FullName, "missing"), _folder.FullName);
        var (node, npm) = (Make("node"), Make("npm"));

        Assert.Equal(new NodePrograms(node, npm), NodePrograms.Require(path, ci: "true"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void Without_Node_a_test_is_skipped_and_says_what_to_install(string? ci)
    {
        var reason = ReasonForSkipping("", ci);

        Assert.Contains("node is not on the path", reason, StringComparison.Ordinal);
        Assert.Contains("install Node.js", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_npm_a_test_is_skipped_too()
    {
        Make("node");

        Assert.Contains("npm is not on the path", ReasonForSkipping(_folder.FullName, ci: null), StringComparison.Ordinal);
    }

    [Fact]
    public void In_CI_it_fails_instead()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => NodePrograms.Require(path: null, ci: "true"));

        Assert.StartsWith("In CI no test is skipped for that", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>By hand, since an assertion about exceptions lets those through that skip a test.</summary>
    private static string ReasonForSkipping(string path, string? ci)
    {
        try
        {
            NodePrograms.Require(path, ci);
        }
        catch (SkipException skipped)
        {
            return skipped.Message;
        }
        throw new InvalidOperationException("The test was not skipped.");
    }

    private string Make(string program)
    {
        var path = Path.Combine(_folder.FullName, OperatingSystem.IsWindows() ? $"{program}.exe" : program);
        File.WriteAllText(path, "");
        return path;
    }
}
