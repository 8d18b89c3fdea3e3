using Perspectives.Attributions;
using Perspectives.Attributions.Layout;
using Perspectives.Words;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>What layouts give to whom, without the language model: <c>Ailsa Dunmore: The quay is sinking.</c> is who and what; who "asks" is quoted with nothing.</summary>
internal static class LaidOut
{
    /// <summary>What one layout alone finds.</summary>
    public static IEnumerable<string> In(string text, Func<ArticleWords, ITextLayout> layout)
    {
        var words = TestArticles.WordsOf(text);
        return layout(words).Find(Paragraphs.Of(words)).Select(statement => $"{TextOf(words, statement.Source)}{(statement.IsQuestion ? " asks" : "")}: {TextOf(words, statement.Content)}");
    }

    /// <summary>What all find, beside names and attributions that are marked: those of the first probability are "source1", "cue1" and "content1", and so on.</summary>
    public static IEnumerable<string> AddedTo(string marked, params float[] probabilities)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), probabilities);
        return LaidOutStatements.Find(reading.Words).AddTo(AttributionDecoder.Decode(reading), reading)
            .Select(attribution => $"{TextOf(reading.Words, attribution.Source!.Value)}: {string.Join(" | ", attribution.Content.Select(part => TextOf(reading.Words, part)))}");
    }

    private static string TextOf(ArticleWords words, WordRange range) => words.Article[words.SpanOf(range.First, range.Last)];
}
