using System.Text.Json;
using Perspectives.Articles;

namespace Perspectives.Tests;

/// <summary>One article of golden.jsonl with what each step of the language model's reference made of it; its offsets count UTF-16 units.</summary>
public sealed class GoldenCase
{
    private static readonly Lazy<IReadOnlyDictionary<string, GoldenCase>> Cases = new(() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "golden.jsonl")).Select(line => new GoldenCase(line))
            .ToDictionary(golden => golden.Article.Id, StringComparer.Ordinal));

    private GoldenCase(string line)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement;
        Article = new Article { Id = json.GetProperty("id").GetString()!, Title = json.GetProperty("title").GetString(), Text = json.GetProperty("text").GetString()! };
        Words = SpansOf(json.GetProperty("words"));
        Features = NumbersOf(json.GetProperty("features"));
        Pieces = [.. json.GetProperty("pieces").EnumerateArray().Select(NumbersOf)];
        Windows = [.. json.GetProperty("windows").EnumerateArray().Select(window => new GoldenWindow(
            window.GetProperty("first").GetInt32(), window.GetProperty("end").GetInt32(), NumbersOf(window.GetProperty("ids")), NumbersOf(window.GetProperty("shapes"))))];
        Owners = NumbersOf(json.GetProperty("owners"));
        Attributions = [.. json.GetProperty("attributions").EnumerateArray().Select(attribution => new GoldenAttribution(
            SpansOf(attribution.GetProperty("cue")), SpansOf(attribution.GetProperty("source")), SpansOf(attribution.GetProperty("content"))))];
        Entities = [.. json.GetProperty("entities").EnumerateArray().Select(entity => (entity[0].GetInt32(), entity[1].GetInt32(), entity[2].GetString()!))];
    }

    public static IReadOnlyCollection<GoldenCase> All => [.. Cases.Value.Values];

    /// <summary>The ids of all cases, as rows of a theory.</summary>
    public static TheoryData<string> Ids => [.. Cases.Value.Keys];

    public Article Article { get; }

    public TextSpan[] Words { get; }

    public int[] Features { get; }

    public int[][] Pieces { get; }

    public GoldenWindow[] Windows { get; }

    public int[] Owners { get; }

    public GoldenAttribution[] Attributions { get; }

    public (int First, int Last, string Kind)[] Entities { get; }

    public static GoldenCase Of(string id) => Cases.Value[id];

    private static int[] NumbersOf(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];

    private static TextSpan[] SpansOf(JsonElement pairs) => [.. pairs.EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))];
}
