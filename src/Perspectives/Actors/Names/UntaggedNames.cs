using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Names that the tagger did not see.</summary>
internal sealed class UntaggedNames(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences, CapitalUse capitals)
{
    private const int LongestName = 4;

    /// <summary>The name in the core of a source in which the tagger saw none at its end: "Boswell", "student president Sehar Memon".</summary>
    public Entity? InSource(WordRange source, NameSet names)
    {
        var head = NounPhrase.HeadOf(words, source.First, source.Last, word => names.At(word) is { } name && name.First < word);
        var from = head;
        while (from > source.First && !names.Covers(from - 1))
            from--;
        if (names.Covers(head) || LastRun(from, head, source.Last) is not { } run || !names.IsFree(run) || tokens.TokenAt(head).First > run.Last)
            return null;
        while (run.First > from && tokens.IsParticle(run.First - 1) && !tokens.IsCapitalized(run.First - 1))
            run = run with { First = run.First - 1 };
        var afterName = from > source.First;
        return IsName(run) && (!afterName || IsPersonBehind(run, from)) ? new Entity(run.First, run.Last, KindOf(run)) : null;
    }

    /// <summary>The name in an apposition of the source: "his opponent, Republican Pat Toomey".</summary>
    public Entity? InApposition(WordRange source, NameSet names)
    {
        for (var word = source.First + 1; word < source.Last; word++)
        {
            if (words.TextOf(word) is not ("," or "—" or "–") || sentences.IsFirst(word))
                continue;
            var end = word + 1;
            while (end < source.Last && words.TextOf(end + 1) is not ("," or "—" or "–" or "("))
                end++;
            var from = end;
            while (from > word + 1 && !names.Covers(from - 1))
                from--;
            if (!names.Covers(end) && LastRun(from, end, end) is { } run && run.Last == end && names.IsFree(run) && HasTwoTokens(run) && KindOf(run) == EntityKind.Person)
                return new Entity(run.First, run.Last, EntityKind.Person);
        }

        return null;
    }

    /// <summary>Two words or more, behind a word without a capital: the name of somebody with an office in what the tagger named.</summary>
    private bool IsPersonBehind(WordRange run, int from) =>
        run.First > from && !tokens.IsCapitalized(run.First - 1) && HasTwoTokens(run) && KindOf(run) == EntityKind.Person;

    private bool HasTwoTokens(WordRange run) => tokens.TokenAt(run.First).Last < run.Last;

    /// <summary>Further mentions of people by a name that the article gives elsewhere: "Tjambiru will be on the rock".</summary>
    public List<Entity> OfKnownPeople(NameSet names)
    {
        var known = KnownNameWords(names);
        var single = SingleNames(names);
        var found = new List<Entity>();
        for (var word = 0; word < words.Count; word++)
        {
            if (names.Covers(word) || !tokens.IsCapitalized(word))
                continue;
            var run = RunFrom(word, words.Count - 1);
            var last = NameFolding.Fold(LastTokenOf(run));
            if (names.IsFree(run) && run.Count <= 2 * LongestName && (known.Contains(last) || (HasTwoTokens(run) && single.Contains(last))) && IsWholeRun(run, names)
                && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(run.First)))
                found.Add(new Entity(run.First, run.Last, EntityKind.Person));
            word = run.Last;
        }

        return found;
    }

    /// <summary>"the Bank’s minutes" of an article about the Bank of Caldonia: a body's noun with a capital behind an article is the one body named with it.</summary>
    public List<Entity> OfKnownBodies(NameSet names)
    {
        var known = names.All.Where(name => name.Kind == EntityKind.Organization && name.Last > name.First)
            .SelectMany(name => new[] { name.First, name.Last }).Where(word => EnglishWords.Bodies.Has(words.TextOf(word)))
            .Select(word => words.TextOf(word).ToString()).ToHashSet(StringComparer.Ordinal);
        var found = new List<Entity>();
        for (var word = 1; word < words.Count; word++)
        {
            if (!names.Covers(word) && tokens.IsCapitalized(word) && EnglishWords.Articles.Has(words.TextOf(word - 1)) && sentences.AreTogether(word - 1, word)
                && known.Contains(words.TextOf(word).ToString()) && !(tokens.AreNeighbours(word) && tokens.IsCapitalized(word + 1)))
                found.Add(new Entity(word, word, EntityKind.Organization));
        }

        return found;
    }

    private bool IsWholeRun(WordRange run, NameSet names) =>
        run.First == 0 || !names.Covers(run.First - 1) || !tokens.AreNeighbours(run.First - 1);

    private string LastTokenOf(WordRange run) => words.Article[words.SpanOf(tokens.TokenAt(run.Last).First, run.Last)];

    /// <summary>Names of one word that are taken for bodies: where a longer name ends with one, it is a person's surname after all.</summary>
    private HashSet<string> SingleNames(NameSet names) =>
        names.All.Where(name => name.Kind == EntityKind.Organization && name.First == name.Last && CanBeSurname(words.TextOf(name.First)))
            .Select(name => NameFolding.Fold(words.TextOf(name.First).ToString())).ToHashSet(StringComparer.Ordinal);

    private static bool CanBeSurname(ReadOnlySpan<char> word) => !word[1..].ContainsAnyInRange('A', 'Z') && !EnglishWords.Bodies.Has(word);

    private HashSet<string> KnownNameWords(NameSet names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.All)
        {
            if (name.Kind != EntityKind.Person || NameTrimming.Trim(words, name) is not { } at)
                continue;
            known.Add(NameFolding.Fold(NameWords.From(words, at).Last));
        }

        return known;
    }

    /// <summary>The last run of capitalized tokens that ends at or before <paramref name="head"/>.</summary>
    private WordRange? LastRun(int first, int head, int limit)
    {
        WordRange? run = null;
        for (var word = first; word <= head; word++)
        {
            if (!tokens.IsCapitalized(word) || EnglishWords.Determiners.Has(words.TextOf(word)))
                continue;
            run = RunFrom(word, limit);
            word = run.Value.Last;
        }

        return run;
    }

    /// <summary>Capitalized tokens from <paramref name="first"/> on with only space between them; particles go on where a capital follows.</summary>
    public WordRange RunFrom(int first, int limit)
    {
        var last = Math.Min(limit, tokens.TokenAt(first).Last);
        while (last < limit && tokens.AreNeighbours(last) && !sentences.IsFirst(last + 1))
        {
            var next = last + 1;
            while (next < limit && tokens.IsParticle(next) && !tokens.IsCapitalized(next))
                next++;
            if (IsAbbreviatedTitle(last, next))
                next++;
            if (next > limit || !tokens.IsCapitalized(next))
                break;
            last = Math.Min(limit, tokens.TokenAt(next).Last);
        }

        return new WordRange(first, last);
    }

    /// <summary>"Rep." and "Sen.": the full stop belongs to the title and not to the sentence.</summary>
    private bool IsAbbreviatedTitle(int last, int next) =>
        next == last + 1 && next < words.Count - 1 && words.TextOf(next) is "." && TitleWords.IsTitle(words.TextOf(last));

    public bool IsName(WordRange run)
    {
        if (NameTrimming.Trim(words, new Entity(run.First, run.Last, EntityKind.Person)) is not { } at || IsCommon(at.Last))
            return false;
        if (EnglishWords.CapitalizedByPosition.Has(words.TextOf(run.First)) && !IsAcronym(run))
            return false;
        if (at.First > run.First || HasTwoTokens(at) || IsAcronym(at))
            return true;
        return !sentences.IsFirst(at.First) ? !capitals.IsAlsoLower(at.First) : capitals.IsNameAtSentenceStart(at.First);
    }

    /// <summary>A title, a word for people, "the Catalan", or the first half of "Anti-abortion".</summary>
    private bool IsCommon(int word) =>
        DescriptionKind.IsManyLetters(words.TextOf(word)) || EnglishWords.People.Has(words.TextOf(word)) || TitleWords.IsTitle(words.TextOf(word))
        || (word > 0 && PersonNouns.IsOfPlace(words.TextOf(word)) && EnglishWords.Articles.Has(words.TextOf(word - 1)))
        || (tokens.AreJoined(word) && words.TextOf(word + 1) is "-" or "‑");

    /// <summary>One word alone is more often a body ("Twitter") than a person: people have their full name elsewhere and go to it.</summary>
    private EntityKind KindOf(WordRange run)
    {
        for (var word = run.First; word <= run.Last; word++)
        {
            if (EnglishWords.Bodies.Has(words.TextOf(word)) || EnglishWords.Lands.Has(words.TextOf(word)))
                return EntityKind.Organization;
        }

        var article = run.First > 0 && words.TextOf(run.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase);
        return article || tokens.TokenAt(run.First).Last >= run.Last ? EntityKind.Organization : EntityKind.Person;
    }

    private bool IsAcronym(WordRange run) => run.Count == 1 && words.TextOf(run.First) is { Length: > 1 and < 7 } text && !text.ContainsAnyExceptInRange('A', 'Z');
}
