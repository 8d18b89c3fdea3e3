using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors.Names;

/// <summary>
/// The names of an article in the order of the text, each with what it is: <c>Person Ana Silva|Place Selby</c>. Parts "person", "body", "place" and "people" are
/// what the tagger saw, parts "source" are sources.
/// </summary>
internal static class FoundNames
{
    public static string Of(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var sources = annotated["source"].Select(span => new WordRange(words.WordAt(span.Start), words.WordAt(span.End - 1)));
        var names = new NameFinder(words, words.Sentences).Find(HandMadeReading.NamesOf(words, annotated), sources);
        return string.Join('|', names.Select(name => $"{(name.Kind == EntityKind.Organization ? "Body" : name.Kind)} {words.Article[words.SpanOf(name.First, name.Last)]}"));
    }
}
