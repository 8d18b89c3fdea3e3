using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>All mentions known so far, in the order of the text.</summary>
internal sealed class MentionList
{
    private const int Before = 40;
    private const int After = 3;

    private readonly List<Mention> _mentions = [];

    public IReadOnlyList<Mention> All => _mentions;

    public void Add(Mention mention) => _mentions.Insert(FirstFrom(mention.First + 1), mention);

    /// <summary>The mentions that begin before <paramref name="word"/>, the last of them first.</summary>
    public IEnumerable<Mention> BackFrom(int word)
    {
        for (var number = FirstFrom(word) - 1; number >= 0; number--)
            yield return _mentions[number];
    }

    /// <summary>Who a mention may refer to: the 40 mentions before it, in the order of the text, then the next 3 names after it.</summary>
    public List<Mention> CandidatesOf(Mention anaphor)
    {
        var candidates = BackFrom(anaphor.First).Where(mention => !mention.Words.Contains(anaphor.First)).Take(Before).ToList();
        candidates.Reverse();
        var later = 0;
        for (var i = FirstFrom(anaphor.First); i < _mentions.Count && later < After; i++)
        {
            if (_mentions[i].First <= anaphor.Last || _mentions[i].Kind != MentionKind.Name)
                continue;
            candidates.Add(_mentions[i]);
            later++;
        }

        return candidates;
    }

    private int FirstFrom(int word) => SortedSearch.First(_mentions.Count, number => _mentions[number].First >= word);
}
