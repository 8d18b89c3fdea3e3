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
    private readonly List<Pair> _pairs;
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
        for (var number = FirstPairFrom(source.First); number < _pairs.Count && _pairs[number].First <= source.Last; number++)
            _spoken.Add(number);
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
        for (var number = FirstPairFrom(pronoun) - 1; number >= 0 && sentence - SentenceOf(_pairs[number]) <= 1; number--)
        {
            var last = _pairs[number].Parts[^1];
            if (last.Last < pronoun && (BeginsSentence(_pairs[number].First) || _spoken.Contains(number)) && !IsOwner(last))
                return _pairs[number].Parts;
        }

        return null;
    }

    private WordRange[]? Described(int word, EntityKind kind)
    {
        var sentence = _words.Sentences.SentenceOf(word);
        var next = FirstPairFrom(word);
        for (var number = next - 1; number >= 0 && sentence - SentenceOf(_pairs[number]) <= Reach; number--)
        {
            if (_pairs[number].IsOfTwo(kind))
                return _pairs[number].Parts;
        }

        for (var number = next; number < _pairs.Count && SentenceOf(_pairs[number]) - sentence <= Cataphora; number++)
        {
            if (_pairs[number].IsOfTwo(kind))
                return _pairs[number].Parts;
        }

        return null;
    }

    /// <summary>Number of the first pair that begins at <paramref name="word"/> or later; they stand in the order of the text.</summary>
    private int FirstPairFrom(int word) => SortedSearch.First(_pairs.Count, (_pairs, word), static (number, at) => at._pairs[number].First >= at.word);

    private int SentenceOf(Pair pair) => _words.Sentences.SentenceOf(pair.First);

    private bool BeginsSentence(int word) => _words.Sentences.IsFirst(word) || (word > 0 && _words.Sentences.IsFirst(word - 1) && char.IsUpper(_words.TextOf(word - 1)[0]));

    private bool IsOwner(WordRange name) => NounPhrase.IsPossessive(_words, name.Last + 1);

    /// <summary>Names of one kind with "and" between the last two, and with nothing but commas between the others.</summary>
    private IEnumerable<Pair> Find(ArticleReading reading)
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
            yield return new Pair([.. run.Select(one => new WordRange(one.First, one.Last))], name.Kind);
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

    /// <summary>Two or more who are named together.</summary>
    private sealed record Pair(WordRange[] Parts, EntityKind Kind)
    {
        public int First => Parts[0].First;

        public bool IsOfTwo(EntityKind kind) => Parts.Length == 2 && Kind == kind;
    }
}
