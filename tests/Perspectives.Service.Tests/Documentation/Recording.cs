using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>Requests and answers by the names of their files, with what chance makes of ids replaced.</summary>
internal sealed partial class Recording
{
    private const string OperationId = "019e8708c4807b1cae3f0c6d52a9b714";
    private const string KeyId = "h7kq2m9xwv4tbn3c";
    private const string KeySecret = "Zm9yIHRoZSBkb2N1bWVudGF0aW9uLCBub3QgYSBrZXk";
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const double Tolerance = 0.02;

    public static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public static string Write(JsonNode json) => json.ToJsonString(Indented) + "\n";

    public void Add(string name, string content) => Files.Add(name, Steady(name.EndsWith(".json", StringComparison.Ordinal) ? Write(JsonNode.Parse(content)!) : content.TrimStart('\uFEFF').ReplaceLineEndings("\n")));

    /// <summary>Whether two recordings are the same, but for what processors make of the last digits of scores.</summary>
    public static bool AreSame(string one, string other)
    {
        if (Decimals().Replace(one, "") != Decimals().Replace(other, ""))
            return false;
        return Decimals().Matches(one).Zip(Decimals().Matches(other), (left, right) => Math.Abs(ValueOf(left) - ValueOf(right))).All(difference => difference < Tolerance);
    }

    private static double ValueOf(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    private static string Steady(string content) => SteadyKeys(TraceIds().Replace(OperationIds().Replace(content, OperationId), $"\"traceId\": \"{TraceId}\""));

    private static string SteadyKeys(string content) => KeyIds().Replace(Keys().Replace(content, $"\"key\": \"{KeyId}.{KeySecret}\""), $"\"id\": \"{KeyId}\"");

    [GeneratedRegex("\"key\": \"[a-z2-9]{16}\\.[^\"]{43}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();

    [GeneratedRegex("\"id\": \"[a-z2-9]{16}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyIds();

    /// <summary>Version 7: names of operations, unlike of articles, have the version's digit and the time.</summary>
    [GeneratedRegex("\\b019[0-9a-f]{9}7[0-9a-f]{19}\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OperationIds();

    [GeneratedRegex("\"traceId\": \"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TraceIds();

    // A score may be written as 0, 1 or with an exponent.
    [GeneratedRegex("\\b[01](\\.[0-9]+)?(E-[0-9]+)?\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decimals();
}
