using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>"“We will wait,” Silva said, according to the Courier": the outlet only passes on what she said, and is where it was said.</summary>
internal sealed class RelayedStatements(ArticleWords words, ViaFinder vias)
{
    private const int Reach = 3;

    /// <summary>The cue and the marks around it.</summary>
    private const int WordsOfCue = 6;

    /// <summary>What is left without the outlets' own, in order.</summary>
    public IEnumerable<Attribution> Join(IReadOnlyList<Attribution> attributions)
    {
        var relays = new Dictionary<int, WordRange>();
        var relayed = new HashSet<int>();
        for (var number = 0; number < attributions.Count; number++)
        {
            if (attributions[number].Source is not { } outlet || !IsRelay(attributions[number], outlet) || SaidIn(attributions, number) is not { } inner)
                continue;
            relayed.Add(number);
            relays[inner] = outlet;
        }

        return Enumerable.Range(0, attributions.Count).Where(number => !relayed.Contains(number))
            .Select(number => relays.TryGetValue(number, out var outlet) ? attributions[number] with { Via = attributions[number].Via ?? outlet } : attributions[number]);
    }

    private bool IsRelay(Attribution attribution, WordRange source) => words.TextOf(attribution.Anchor).Equals("according", StringComparison.OrdinalIgnoreCase) && vias.IsOutlet(source);

    /// <summary>The statement whose words, speaker and cue are all that the outlet is said to say.</summary>
    private static int? SaidIn(IReadOnlyList<Attribution> attributions, int relay)
    {
        for (var other = Math.Max(0, relay - Reach); other <= Math.Min(attributions.Count - 1, relay + Reach); other++)
        {
            if (other != relay && attributions[other].Source is { } speaker && attributions[relay].Content.Any(part => part.Contains(attributions[other].Anchor))
                && OwnWords(attributions[relay], attributions[other], speaker) <= WordsOfCue)
                return other;
        }

        return null;
    }

    private static int OwnWords(Attribution relay, Attribution inner, WordRange speaker) =>
        relay.Content.Sum(part => Enumerable.Range(part.First, part.Count).Count(word => !speaker.Contains(word) && !inner.Content.Any(said => said.Contains(word))));
}
