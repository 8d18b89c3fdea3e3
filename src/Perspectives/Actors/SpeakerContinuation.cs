using Perspectives.Attributions;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>A statement without a source goes on with the speaker before it, in the same paragraph or the one before.</summary>
internal static class SpeakerContinuation
{
    public const string Rule = "continued";

    /// <summary>Line feeds that may stand between the two: an empty line between paragraphs.</summary>
    private const int LineFeeds = 2;

    public static void Apply(IReadOnlyList<Attribution> attributions, (ActorDraft? Actor, string Rule)[] found, ArticleWords words)
    {
        var previous = -1;
        for (var number = 0; number < attributions.Count; number++)
        {
            if (found[number].Actor is null && previous >= 0 && IsNear(attributions[previous].Anchor, attributions[number].Anchor, words))
                found[number] = (found[previous].Actor, Rule);
            if (found[number].Actor is not null)
                previous = number;
        }
    }

    private static bool IsNear(int before, int after, ArticleWords words) =>
        words.Article.Text.AsSpan(words[before].Start, words[after].Start - words[before].Start).Count('\n') <= LineFeeds;
}
