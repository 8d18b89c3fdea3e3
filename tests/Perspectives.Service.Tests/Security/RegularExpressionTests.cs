using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Perspectives.Service.Tests.Documentation;

namespace Perspectives.Service.Tests.Security;

/// <summary>
/// No text makes a pattern of the product take longer than in proportion to its length. Patterns are found by themselves: a new one without a worst case here fails.
/// </summary>
public sealed partial class RegularExpressionTests
{
    private const int Shorter = 20_000;
    private const int Longer = 4 * Shorter;

    /// <summary>Between four, of time in proportion, and sixteen, of its square.</summary>
    private const int MostGrowth = 8;

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(2);

    /// <summary>What each pattern tries longest at before it gives up, as beginning and repetition.</summary>
    private static readonly Dictionary<string, (string Beginning, string Repeated)[]> WorstCases = new(StringComparer.Ordinal)
    {
        ["AgencyCredit.Pattern"] = [("Reporting by ", "; Editing by "), ("Reporting by ", "A "), ("", "A contributed reporting from "), ("Reporting by A and ", "Aa, "), ("(Reporting by ", "x")],
        ["BlobPointer.Name"] = [("messages/", "a"), ("messages/", ".")],
        ["Copyright.Pattern"] = [("", "All rights reserved"), ("© ", "a"), ("", "A")],
        ["Dateline.Dashed"] = [("", "A"), ("A", "A A"), ("AA", ", Aa"), ("A", "a A"), ("LONDON, May 3 (", "x"), ("LONDON", " ")],
        ["Dateline.WithColon"] = [("AAA", "A"), ("", "AAA "), ("AAA (", "x")],
        ["LinkList.Reference"] = [("", "— "), ("", "- a, May 3, 202"), ("— ", "a, May 3,"), ("", ", 1 May ")],
        ["ModuleGraph.StaticImports"] = [("", "import \n"), ("import ", "'"), ("import ", "'a"), ("", "import 'a"), ("import '", "a")],
        ["PhotoCredit.Pattern"] = [("", "("), ("", "(AP "), ("", "(Photo "), ("(", " "), ("", "Aa Aa/AP/"), ("", "A.A."), ("", "Aa Aa/AP via Aa ")],
        ["ReadingTime.Pattern"] = [("reading time: ", "1"), ("", "1"), ("", "read")],
        ["TextBody.PageCharset"] = [("", "<meta "), ("<meta charset", " "), ("<meta charset=", " "), ("", "<meta charset"), ("<meta ", "charset ="), ("<meta charset='", "a")],
    };

    public static TheoryData<string> Names => [.. Patterns.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Regex> Patterns { get; } = Product.Assemblies.SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute)))
        .ToDictionary(method => $"{method.DeclaringType!.Name}.{method.Name}", method => (Regex)method.Invoke(null, null)!, StringComparer.Ordinal);

    [Fact]
    public void Every_pattern_has_its_worst_cases() => Assert.Equal(Patterns.Keys.Order(StringComparer.Ordinal), WorstCases.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_pattern_is_made_in_another_way()
    {
        var sources = new DirectoryInfo(RepositoryFile.PathOf("src")).EnumerateFiles("*.cs", SearchOption.AllDirectories).Where(file => !file.FullName.Contains("/obj/", StringComparison.Ordinal));
        Assert.DoesNotContain(sources, file => OtherWays().IsMatch(File.ReadAllText(file.FullName)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_gives_up_after_a_time_or_never_goes_back(string name)
    {
        var pattern = Patterns[name];
        Assert.True(pattern.Options.HasFlag(RegexOptions.NonBacktracking) || pattern.MatchTimeout <= LongestTimeout, name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_grows_with_the_text_and_no_faster(string name)
    {
        // Without the timeout, which a busy machine would reach.
        var pattern = new Regex(Patterns[name].ToString(), Patterns[name].Options | RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan);
        foreach (var (beginning, repeated) in WorstCases[name])
            Assert.True(GrowsEvenly(pattern, length => beginning + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length))), $"{name} takes too long at \"{beginning}{repeated}{repeated}…\".");
    }

    /// <summary>One even measurement is enough: what else runs on the machine can only make one uneven.</summary>
    private static bool GrowsEvenly(Regex pattern, Func<int, string> textOf)
    {
        var (shorter, longer) = (textOf(Shorter), textOf(Longer));
        pattern.IsMatch(shorter);
        return Enumerable.Range(0, 30).Any(_ => TimeOf(pattern, longer) <= MostGrowth * TimeOf(pattern, shorter) + TimeSpan.FromMicroseconds(200));
    }

    private static TimeSpan TimeOf(Regex pattern, string text)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var _ in pattern.EnumerateMatches(text))
        {
            // All of them, as far as the last.
        }

        return Stopwatch.GetElapsedTime(start);
    }

    [GeneratedRegex(@"new Regex\(|\bRegex\.(?:Match|Matches|IsMatch|Replace|Split|Count|EnumerateMatches)\(|Regex \w+ = new\(", RegexOptions.NonBacktracking)]
    private static partial Regex OtherWays();
}
