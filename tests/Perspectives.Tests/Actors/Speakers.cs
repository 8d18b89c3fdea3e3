using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors;

/// <summary>
/// Who speaks, one line a statement in the order of the text: <c>Ana Silva ← she (pronoun)</c> is the actor's name, the source as it stands, and the
/// rule. Without a source there is no arrow; without an actor the name is "nobody".
/// </summary>
internal static class Speakers
{
    public static IEnumerable<string> Of(SharedModel shared, string text)
    {
        var answer = shared.Analyze(text);
        return answer.Statements.Select(statement =>
            Line(answer.Actors.FirstOrDefault(actor => actor.Id == statement.Actor)?.Name, statement.Source?.Text, statement.AttributedBy));
    }

    /// <summary>Without the language model: names, sources and cues are those marked in the text, and all vectors are nought.</summary>
    public static IEnumerable<string> OfMarked(SharedModel shared, string marked, params float[] probabilities)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = probabilities.Length == 0 ? HandMadeReading.Of(annotated) : HandMadeReading.Of(annotated, probabilities);
        var attributions = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
        var assignments = ActorResolver.Load(shared.Model.Folder).Resolve(attributions, reading);
        return attributions.Zip(assignments, (attribution, assignment) => Line(assignment.Actor?.Name, SourceOf(attribution, reading), assignment.Rule));
    }

    private static string? SourceOf(Attribution attribution, ArticleReading reading) =>
        attribution.Source is { } source ? reading.Words.Article[reading.Words.SpanOf(source.First, source.Last)] : null;

    private static string Line(string? actor, string? source, string rule) => $"{actor ?? "nobody"}{(source is null ? "" : $" ← {source}")} ({rule})";
}
