using Perspectives.Attributions;
using Perspectives.Words;

namespace Perspectives.Tests.Attributions;

public sealed class GoldenAttributionTests(SharedModel shared)
{
    /// <summary>Sums of eight-bit numbers differ a little from processor to processor, so a few attributions may: three of a hundred over the whole file.</summary>
    [Fact]
    public void Attributions_are_those_of_the_reference_word_for_word()
    {
        int expected = 0, found = 0, same = 0;
        var differences = new List<string>();
        foreach (var golden in GoldenCase.All)
        {
            var reading = shared.Read(golden.Article);
            var keys = AttributionDecoder.Decode(reading).Select(attribution => KeyOf(attribution, reading.Words)).ToList();
            var missing = golden.Attributions.Select(attribution => attribution.Key).Except(keys, StringComparer.Ordinal).ToList();
            expected += golden.Attributions.Length;
            found += keys.Count;
            same += golden.Attributions.Length - missing.Count;
            differences.AddRange(missing.Select(key => $"{golden.Article.Id}: not found: {key}"));
        }

        var figures = $"{same} attributions are the same, of {expected} in the reference and {found} found.";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(same >= 0.97 * Math.Max(expected, found), $"{figures}\n{string.Join('\n', differences)}");
    }

    private static string KeyOf(Attribution attribution, ArticleWords words) => GoldenAttribution.KeyOf(
        attribution.Cue,
        attribution.Source is { } source ? words.SpanOf(source.First, source.Last) : null,
        attribution.Content.Select(range => words.SpanOf(range.First, range.Last)));
}
