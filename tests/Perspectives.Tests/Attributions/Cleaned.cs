using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

/// <summary>
/// What is left of marked attributions before anybody asks who the sources are, without the language model: <c>The two firms = Quellmark: no | and never</c> is the source, whom it names and
/// the parts of what is said. "-" stands for no source.
/// </summary>
internal static class Cleaned
{
    public static IEnumerable<string> Of(string marked, params float[] probabilities)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = probabilities.Length == 0 ? HandMadeReading.Of(annotated) : HandMadeReading.Of(annotated, probabilities);
        return AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading)
            .Select(attribution => $"{(attribution.Source is { } source ? TextOf(source) : "-")}{(attribution.Named is { } named ? $" = {TextOf(named)}" : "")}: {string.Join(" | ", attribution.Content.Select(TextOf))}");

        string TextOf(WordRange range) => reading.Words.Article[reading.Words.SpanOf(range.First, range.Last)];
    }
}
