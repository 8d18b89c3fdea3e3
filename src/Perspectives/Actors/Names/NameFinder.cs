using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>
/// The names of an article: those of the tagger, made whole where it broke them, and those that it missed: in sources, after titles, and further
/// mentions of people known from elsewhere in the article.
/// </summary>
internal sealed class NameFinder
{
    private readonly ArticleWords _words;
    private readonly NameTokens _tokens;
    private readonly SentenceBoundaries _sentences;
    private readonly UntaggedNames _untagged;

    public NameFinder(ArticleWords words, SentenceBoundaries sentences)
    {
        _words = words;
        _sentences = sentences;
        _tokens = new NameTokens(words);
        _untagged = new UntaggedNames(words, _tokens, sentences);
    }

    /// <summary>Names in order, not overlapping.</summary>
    /// <param name="tagged">The tagger's names in order.</param>
    /// <param name="sources">Words of the sources of all attributions.</param>
    public List<Entity> Find(IReadOnlyList<Entity> tagged, IEnumerable<WordRange> sources)
    {
        var names = new NameSet(_words.Count);
        foreach (var entity in tagged.SelectMany(ByParagraph))
        {
            if (HasCapital(entity))
                names.Add(Whole(entity));
        }

        foreach (var source in sources)
        {
            if (_untagged.InSource(source, names) is { } name)
                names.Add(name);
            if (_untagged.InApposition(source, names) is { } apposed)
                names.Add(apposed);
        }

        foreach (var name in _untagged.OfKnownPeople(names))
            names.Add(name);
        return names.InOrder();
    }

    private IEnumerable<Entity> ByParagraph(Entity entity)
    {
        var first = entity.First;
        for (var word = entity.First + 1; word <= entity.Last; word++)
        {
            if (!_sentences.IsFirst(word))
                continue;
            yield return entity with { First = first, Last = word - 1 };
            first = word;
        }

        yield return entity with { First = first };
    }

    /// <summary>With the rest of its first and last token and, for people, over particles: "Ursula von der | Leyen".</summary>
    private Entity Whole(Entity entity)
    {
        var first = _tokens.TokenAt(entity.First).First;
        var last = Math.Max(entity.Last, _tokens.TokenAt(entity.Last).Last);
        if (entity.Kind == EntityKind.Person)
        {
            last = AfterParticles(last);
            first = WithFirstName(BeforeParticles(first));
        }

        return entity.Kind is EntityKind.Organization or EntityKind.Place ? WholeBody(entity with { First = first, Last = last }) : entity with { First = first, Last = last };
    }

    /// <summary>"Grace | Kamanga", "M. | Hartwell": a common first name or an initial before what the tagger saw of the name, but no word that begins a sentence.</summary>
    private int WithFirstName(int first)
    {
        if (IsAbbreviated(first, static text => text.Length == 1))
            return first - 2;
        var isFirstName = first > 0 && _tokens.AreNeighbours(first - 1) && !_sentences.IsFirst(first) && !_sentences.IsFirst(first - 1)
            && _tokens.IsCapitalized(first - 1) && FirstNames.GenderOf(_words.TextOf(first - 1)) != Gender.Unknown
            && !EnglishWords.CapitalizedByPosition.Has(_words.TextOf(first - 1));
        return isFirstName ? first - 1 : first;
    }

    /// <summary>Whether such an abbreviation with its full stop stands before the word.</summary>
    private bool IsAbbreviated(int first, Func<string, bool> isAbbreviation) =>
        first > 1 && !_words[first].StartsParagraph && _words.TextOf(first - 1) is "." && _tokens.AreJoined(first - 2) && _tokens.IsCapitalized(first - 2)
        && isAbbreviation(_words.TextOf(first - 2).ToString());

    /// <summary>"Bank | of Caldonia", "Ministry | of Works", "St. | Agnes Hospital".</summary>
    private Entity WholeBody(Entity entity)
    {
        int first = entity.First, last = entity.Last;
        if (IsAbbreviated(first, static text => text is "St"))
            first -= 2;
        if (_words.TextOf(first) is "of" or "for" && first < last)
            first = first > 0 && _tokens.AreNeighbours(first - 1) && _tokens.IsCapitalized(first - 1) && !EnglishWords.CapitalizedByPosition.Has(_words.TextOf(first - 1))
                ? StartOfCapitals(first - 1)
                : first + 1;
        var of = last + 1;
        if (EnglishWords.Bodies.Has(_words.TextOf(last)) && of + 1 < _words.Count && _words.TextOf(of) is "of" or "for")
            last = _tokens.AreNeighbours(last) && _tokens.AreNeighbours(of) && _tokens.IsCapitalized(of + 1) ? EndOfCapitals(of + 1) : last;
        return entity with { First = first, Last = last };
    }

    private int StartOfCapitals(int word)
    {
        while (word > 0 && _tokens.AreNeighbours(word - 1) && !_sentences.IsFirst(word) && _tokens.IsCapitalized(word - 1) && !EnglishWords.CapitalizedByPosition.Has(_words.TextOf(word - 1)))
            word--;
        return word;
    }

    private int EndOfCapitals(int word)
    {
        while (word + 1 < _words.Count && _tokens.AreNeighbours(word) && !_sentences.IsFirst(word + 1) && _tokens.IsCapitalized(word + 1))
            word++;
        return word;
    }

    private int AfterParticles(int last)
    {
        var word = last + 1;
        while (word < _words.Count && _tokens.AreNeighbours(word - 1) && _tokens.IsParticle(word) && !_tokens.IsCapitalized(word))
            word++;
        var leads = word > last + 1 || (_tokens.IsParticle(last) && !_tokens.IsCapitalized(last));
        return leads && word < _words.Count && _tokens.AreNeighbours(word - 1) && _tokens.IsCapitalized(word) ? _tokens.TokenAt(word).Last : last;
    }

    private int BeforeParticles(int first)
    {
        var word = first;
        while (word < _words.Count && _tokens.IsParticle(word) && !_tokens.IsCapitalized(word) && _tokens.AreNeighbours(word))
            word++;
        if (word == first)
        {
            while (word > 0 && _tokens.IsParticle(word - 1) && !_tokens.IsCapitalized(word - 1) && _tokens.AreNeighbours(word - 1))
                word--;
            if (word == first)
                return first;
            first = word;
        }

        var before = first - 1;
        return before >= 0 && _tokens.AreNeighbours(before) && _tokens.IsCapitalized(before) && !_sentences.IsFirst(before)
            ? _tokens.TokenAt(before).First
            : first;
    }

    private bool HasCapital(Entity entity)
    {
        for (var word = entity.First; word <= entity.Last; word++)
        {
            if (char.IsUpper(_words.TextOf(word)[0]))
                return true;
        }

        return false;
    }
}
