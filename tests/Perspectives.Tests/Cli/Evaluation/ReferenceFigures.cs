using System.Globalization;
using System.Text.RegularExpressions;

namespace Perspectives.Tests.Cli.Evaluation;

/// <summary>The figures that the reference scorer printed, by name.</summary>
internal static partial class ReferenceFigures
{
    private const int NameWidth = 33;

    public static Dictionary<string, double[]> Read(string path) => File.ReadLines(path).ToDictionary(
        line => line[..NameWidth].Trim(),
        line => Number().Matches(line[NameWidth..]).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray(),
        StringComparer.Ordinal);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
