using System.Text.RegularExpressions;
using Perspectives.Service.Tests.Documentation;

namespace Perspectives.Service.Tests.Security;

/// <summary>Every claim of docs/security.md names tests, and these are there.</summary>
public sealed partial class SecurityDocumentTests
{
    private static string Document { get; } = File.ReadAllText(RepositoryFile.PathOf("docs", "security.md"));

    /// <summary>Looked for once: many thousand files of npm's packages lie beside them.</summary>
    private static string[] TestFiles { get; } = [.. Directory.GetDirectories(RepositoryFile.PathOf("tests"), "Perspectives.*").SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))];

    public static TheoryData<string, string> NamedTests => [.. NamedTest().Matches(Document).Select(match => (match.Groups["class"].Value, match.Groups["method"].Value)).Distinct()];

    [Theory]
    [MemberData(nameof(NamedTests))]
    public void A_test_that_is_named_is_there(string type, string method)
    {
        var files = TestFiles.Where(file => Path.GetFileName(file).StartsWith(type, StringComparison.Ordinal));
        Assert.Contains(files, file => File.ReadAllText(file) is var source && source.Contains($"class {type}", StringComparison.Ordinal) && source.Contains($" {method}(", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_risk_of_the_OWASP_API_list_is_answered()
    {
        for (var number = 1; number <= 10; number++)
        {
            var row = Assert.Single(Document.Split('\n'), line => line.StartsWith($"| API{number}:2023 ", StringComparison.Ordinal));
            Assert.True(NamedTest().IsMatch(row), row);
        }
    }

    [GeneratedRegex("`(?<class>[A-Z][A-Za-z0-9_]*)\\.(?<method>[A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedTest();
}
