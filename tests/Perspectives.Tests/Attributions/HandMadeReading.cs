using Perspectives.Reading;
using Perspectives.Stances;

namespace Perspectives.Tests.Attributions;

/// <summary>What a model that is sure of every label would have read of an annotated text, so that decoding is tested without one.</summary>
internal static class HandMadeReading
{
    private const float Sure = -0.01f;
    private const float Unlikely = -6f;

    /// <summary>
    /// One attribution: the words of the parts "source" and "content" get those roles, those of "cue" are the cue; without a cue it hangs at the
    /// content's first word.
    /// </summary>
    public static ArticleReading Of(AnnotatedText annotated)
    {
        var words = TestArticles.WordsOf(annotated.Text);
        var roles = new float[words.Count * CueReading.RoleCount];
        Array.Fill(roles, Unlikely);
        for (var word = 0; word < words.Count; word++)
            roles[word * CueReading.RoleCount + (int)RoleOf(word)] = Sure;

        var cue = annotated["cue"];
        var first = words.WordAt((cue.Length > 0 ? cue : annotated["content"])[0].Start);
        var length = cue.Length > 0 ? words.WordAt(cue[0].End - 1) - first + 1 : 0;
        var reading = new CueReading
        {
            Word = first,
            CueLength = length,
            Probability = 0.9f,
            FirstWord = 0,
            Roles = roles,
            Stance = new StanceScores(0.7f, 0.1f, 0.1f, 0.1f),
        };
        var vectors = new float[words.Count * ArticleReading.VectorSize];
        return new ArticleReading(words, [], [reading], vectors, vectors);

        Role RoleOf(int word)
        {
            foreach (var (name, begins, continues) in new[] { ("source", Role.SourceBegins, Role.SourceContinues), ("content", Role.ContentBegins, Role.ContentContinues) })
            {
                foreach (var span in annotated[name])
                {
                    if (span.Contains(words[word].Span))
                        return words[word].Start == span.Start ? begins : continues;
                }
            }

            return Role.None;
        }
    }
}
