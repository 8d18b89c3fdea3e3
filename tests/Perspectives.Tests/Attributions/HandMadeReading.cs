using System.Globalization;
using Perspectives.Reading;
using Perspectives.Stances;
using Perspectives.Words;

namespace Perspectives.Tests.Attributions;

/// <summary>What a model that is sure of every label would have read of an annotated text, so that what comes after it is tested without one.</summary>
internal static class HandMadeReading
{
    private const float Sure = -0.01f;
    private const float Unlikely = -6f;

    private static readonly (string Part, EntityKind Kind)[] Names =
        [("person", EntityKind.Person), ("body", EntityKind.Organization), ("place", EntityKind.Place), ("people", EntityKind.Group)];

    /// <summary>
    /// One attribution: the words of the parts "source" and "content" get those roles, those of "cue" are the cue; without a cue it hangs at the
    /// content's first word. Parts "person", "body", "place" and "people" are names.
    /// </summary>
    public static ArticleReading Of(AnnotatedText annotated)
    {
        var words = TestArticles.WordsOf(annotated.Text);
        return Of(words, annotated, [CueOf(words, annotated, "", 0.9f)]);
    }

    /// <summary>An attribution for each of the probabilities: the parts of the first are "source1", "cue1" and "content1", and so on.</summary>
    public static ArticleReading Of(AnnotatedText annotated, params float[] probabilities)
    {
        var words = TestArticles.WordsOf(annotated.Text);
        return Of(words, annotated, [.. probabilities.Select((probability, i) => CueOf(words, annotated, (i + 1).ToString(CultureInfo.InvariantCulture), probability))]);
    }

    private static ArticleReading Of(ArticleWords words, AnnotatedText annotated, IEnumerable<CueReading> cues)
    {
        var vectors = new float[words.Count * ArticleReading.VectorSize];
        return new ArticleReading(words, NamesOf(words, annotated), [.. cues.OrderBy(cue => cue.Word)], vectors, vectors);
    }

    /// <summary>The names of the parts "person", "body", "place" and "people", in order.</summary>
    public static Entity[] NamesOf(ArticleWords words, AnnotatedText annotated)
    {
        var names = Names.SelectMany(name => annotated[name.Part].Select(span => new Entity(words.WordAt(span.Start), words.WordAt(span.End - 1), name.Kind)));
        return [.. names.OrderBy(name => name.First)];
    }

    private static CueReading CueOf(ArticleWords words, AnnotatedText annotated, string number, float probability)
    {
        var roles = new float[words.Count * CueReading.RoleCount];
        Array.Fill(roles, Unlikely);
        for (var word = 0; word < words.Count; word++)
            roles[word * CueReading.RoleCount + (int)RoleOf(word)] = Sure;

        var cue = annotated["cue" + number];
        var first = words.WordAt((cue.Length > 0 ? cue : annotated["content" + number])[0].Start);
        return new CueReading
        {
            Word = first,
            CueLength = cue.Length > 0 ? words.WordAt(cue[0].End - 1) - first + 1 : 0,
            Probability = probability,
            FirstWord = 0,
            Roles = roles,
            Stance = new StanceScores(0.7f, 0.1f, 0.1f, 0.1f),
        };

        Role RoleOf(int word)
        {
            foreach (var (name, begins, continues) in new[] { ("source", Role.SourceBegins, Role.SourceContinues), ("content", Role.ContentBegins, Role.ContentContinues) })
            {
                foreach (var span in annotated[name + number])
                {
                    if (span.Contains(words[word].Span))
                        return words[word].Start == span.Start ? begins : continues;
                }
            }

            return Role.None;
        }
    }
}
