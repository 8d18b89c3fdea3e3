using System.Globalization;

namespace Perspectives.Tests.Actors;

/// <summary>The collection of short articles in Fixtures/who-speaks.md, which no model has seen.</summary>
public sealed class WhoSpeaksTests(SharedModel shared, ITestOutputHelper output)
{
    /// <summary>How many cases are right at least; raised with every mark that goes.</summary>
    private const int LeastRight = 250;

    public static TheoryData<string> Phenomena => [.. WhoSpeaksCase.All.Select(one => one.Phenomenon).Distinct()];

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Who_speaks_is_who_is_expected(string phenomenon)
    {
        var wrong = CasesOf(phenomenon).Where(one => one.Reason is null).Select(one => (Case: one, Answer: shared.Analyze(one.Text))).Where(one => !one.Case.IsRight(one.Answer)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Select(one => one.Case.Describe(one.Answer))));
    }

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void What_is_marked_as_wrong_is_wrong(string phenomenon) =>
        Assert.All(CasesOf(phenomenon).Where(one => one.Reason is not null), one => Assert.False(one.IsRight(shared.Analyze(one.Text)), $"is right now, take the mark away: {one.Text}"));

    [Fact]
    public void The_share_that_is_right_does_not_fall()
    {
        var right = 0;
        foreach (var group in WhoSpeaksCase.All.GroupBy(one => one.Phenomenon))
        {
            var here = group.Count(one => one.IsRight(shared.Analyze(one.Text)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-52} {here,3} of {group.Count(),3}"));
            right += here;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-52} {right,3} of {WhoSpeaksCase.All.Count,3}  {100.0 * right / WhoSpeaksCase.All.Count:0.0} %"));
        Assert.True(right >= LeastRight, $"{right} of {WhoSpeaksCase.All.Count} are right, {LeastRight} were.");
    }

    private static IEnumerable<WhoSpeaksCase> CasesOf(string phenomenon) => WhoSpeaksCase.All.Where(one => one.Phenomenon == phenomenon);
}
