using System.Reflection;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Tests.Failures;

public sealed class ProblemKindTests
{
    private static IEnumerable<ProblemKind> All => typeof(ProblemKind).GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => (ProblemKind)member.GetValue(null)!);

    [Fact]
    public void Codes_are_unique() => Assert.Equal(All.Count(), All.Select(kind => kind.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_code_stands_in_the_documentation_with_its_status()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "api.md"));
        Assert.All(All, kind => Assert.Contains(lines, line =>
            (line.StartsWith("| 4", StringComparison.Ordinal) || line.StartsWith("| 5", StringComparison.Ordinal))
            && line.Contains($"`{kind.Code}`", StringComparison.Ordinal) && line.Split('|')[1].Contains($"{kind.Status}", StringComparison.Ordinal)));
    }
}
