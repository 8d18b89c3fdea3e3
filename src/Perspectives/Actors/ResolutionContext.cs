using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What the rules know of the article: its names, and all mentions resolved so far.</summary>
internal sealed class ResolutionContext
{
    private readonly List<(Entity Name, Mention? Mention)> _names = [];

    public ResolutionContext(ArticleReading reading, AntecedentTables tables)
    {
        Reading = reading;
        Scorer = new AntecedentScorer(tables, reading);
        var book = new NameBook(Words);
        foreach (var name in new NameFinder(Words).Find(reading.Entities))
        {
            var mention = book.Add(name);
            _names.Add((name, mention));
            if (mention is not null)
                Mentions.Add(mention);
        }
    }

    public ArticleReading Reading { get; }

    public ArticleWords Words => Reading.Words;

    public MentionList Mentions { get; } = new();

    public AntecedentScorer Scorer { get; }

    /// <summary>The names that lie wholly in <paramref name="range"/>, in order, with their mention where they are anybody's.</summary>
    public List<(Entity Name, Mention? Mention)> NamesIn(WordRange range)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_names[middle].Name.First < range.First)
                low = middle + 1;
            else
                high = middle;
        }

        var inside = new List<(Entity, Mention?)>();
        for (; low < _names.Count && _names[low].Name.First <= range.Last; low++)
        {
            if (_names[low].Name.Last <= range.Last)
                inside.Add(_names[low]);
        }

        return inside;
    }
}
