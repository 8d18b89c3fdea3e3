using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// "They", "both" and "the two firms" behind "ScanSoft and Gracenote": what is said of two is a statement of each. A pronoun means those with whom the sentence before begins or who
/// were its source; a description the two last named together that can be it or, where nobody was, the next.
/// </summary>
internal sealed class PairReferences
{
    private const int Cataphora = 3;
    private const int Reach = 40;

    private static readonly Lexicon Two = Lexicon.Of("two both");
    private static readonly Lexicon Pairs = Lexicon.Of("pair duo couple two");

    private readonly ArticleWords _words;
    private readonly List<(WordRange[] Parts, EntityKind Kind)> _pairs;
    private readonly HashSet<EntityKind> _described = [];
    private readonly HashSet<int> _spoken = [];

    public PairReferences(ArticleReading reading)
    {
        _words = reading.Words;
        _pairs = [.. Find(reading)];
    }

    /// <summary>A statement of each of the two; null where the source means no two who are named.</summary>
    public IReadOnlyList<Attribution>? Split(Attribution attribution)
    {
        if (attribution.Source is not { } source)
            return null;
        _spoken.UnionWith(_pairs.Where(pair => source.Contains(pair.Parts[0].First)).Select(pair => pair.Parts[0].First));
        if (_words.Quotations.Has(source.First) || PartsFor(source) is not { } parts)
            return null;
        return Array.ConvertAll(parts, part => attribution with { Named = part });
    }

    private WordRange[]? PartsFor(WordRange source)
    {
        var first = _words.TextOf(source.First);
        if (source.Count == 1)
            return EnglishWords.They.Has(first) || first.Equals("both", StringComparison.OrdinalIgnoreCase) ? SubjectBefore(source.First) : null;
        var head = NounPhrase.HeadOf(_words, source.First, source.Last);
        if (head != source.Last || KindOf(head) is not { } kind)
            return null;
        var isTwo = Two.Has(first) || Two.Has(_words.TextOf(source.First + 1)) || Pairs.Has(_words.TextOf(head));
        if (!isTwo && !(_described.Contains(kind) && first.Equals("the", StringComparison.OrdinalIgnoreCase) && source.Count == 2))
            return null;
        if (Described(source.First, kind) is not { } parts)
            return null;
        _described.Add(kind);
        return parts;
    }

    /// <summary>What the two must be for the description's noun to fit: people, bodies or places; null for other nouns.</summary>
    private EntityKind? KindOf(int head)
    {
        var noun = _words.TextOf(head);
        if (Pairs.Has(noun))
            return EntityKind.Person;
        if (noun is not [.. var one, 's'])
            return noun is "men" or "women" ? EntityKind.Person : null;
        ReadOnlySpan<char> singular = noun.EndsWith("ies", StringComparison.Ordinal) ? [.. noun[..^3], 'y'] : one;
        if (PersonNouns.Has(singular))
            return EntityKind.Person;
        if (singular is "country" or "state" or "nation" or "city" or "town" or "island" or "province")
            return EntityKind.Place;
        return EnglishWords.Bodies.Has(singular) ? EntityKind.Organization : null;
    }

    /// <summary>The two with whom the sentence before, or the same one, begins, or who say something in it.</summary>
    private WordRange[]? SubjectBefore(int pronoun)
    {
        var sentence = _words.Sentences.SentenceOf(pronoun);
        return _pairs.FindLast(pair => pair.Parts[^1].Last < pronoun && sentence - _words.Sentences.SentenceOf(pair.Parts[0].First) <= 1
            && (BeginsSentence(pair.Parts[0].First) || _spoken.Contains(pair.Parts[0].First)) && !IsOwner(pair.Parts[^1])).Parts;
    }

    private WordRange[]? Described(int word, EntityKind kind)
    {
        var sentence = _words.Sentences.SentenceOf(word);
        var fitting = _pairs.FindAll(pair => pair.Parts.Length == 2 && pair.Kind == kind && SentenceOf(pair.Parts) is var other && sentence - other <= Reach && other - sentence <= Cataphora);
        return fitting.FindLast(pair => pair.Parts[0].First < word).Parts ?? fitting.FirstOrDefault().Parts;
    }

    private int SentenceOf(WordRange[] parts) => _words.Sentences.SentenceOf(parts[0].First);

    private bool BeginsSentence(int word) => _words.Sentences.IsFirst(word) || (word > 0 && _words.Sentences.IsFirst(word - 1) && char.IsUpper(_words.TextOf(word - 1)[0]));

    private bool IsOwner(WordRange name) => NounPhrase.IsPossessive(_words, name.Last + 1);

    /// <summary>Names of one kind with "and" between the last two, and with nothing but commas between the others.</summary>
    private IEnumerable<(WordRange[] Parts, EntityKind Kind)> Find(ArticleReading reading)
    {
        var run = new List<Entity>();
        foreach (var name in reading.Entities.Where(name => name.Kind != EntityKind.Group && char.IsUpper(_words.TextOf(name.First)[0])))
        {
            var endsList = run.Count > 0 && run[^1].Kind == name.Kind ? EndsList(run[^1], name) : null;
            if (endsList is null)
                run.Clear();
            run.Add(name);
            if (endsList is not true)
                continue;
            yield return ([.. run.Select(one => new WordRange(one.First, one.Last))], name.Kind);
            run.Clear();
        }
    }

    /// <summary>Whether "and" stands between the two, and not only a comma; null where anything else does.</summary>
    private bool? EndsList(Entity left, Entity right)
    {
        if (right.First - left.Last is < 2 or > 4 || !_words.Sentences.AreTogether(left.Last, right.First))
            return null;
        var hasAnd = false;
        for (var word = left.Last + 1; word < right.First; word++)
        {
            if (_words.TextOf(word) is not ("and" or "&" or "," or "the"))
                return null;
            hasAnd |= _words.TextOf(word) is "and" or "&";
        }

        return hasAnd || _words.TextOf(left.Last + 1) is "," ? hasAnd : null;
    }
}
