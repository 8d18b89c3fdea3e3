using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>
/// "The Incident Review Unit" and "Open Water", of which the tagger saw "Review Unit" and "Open": a source that is nothing but an article and words with capitals is a name as a
/// whole; so is "The Union of Rail, Maritime and Dock Workers", of which it saw only the last words. Where it saw only the last of two words, that is a surname: "Teófila | Mamani".
/// </summary>
internal sealed class WholeSourceNames(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences, CapitalUse capitals)
{
    private const int Longest = 8;

    private static readonly Lexicon Inside = Lexicon.Of("of for the & - ’ ' s .");
    private static readonly Lexicon Joining = Lexicon.Of("and ,");

    /// <summary>The name; null where the source is none, or where the tagger saw all of it or somebody else in it.</summary>
    public Entity? Find(WordRange source, NameSet names)
    {
        var hasArticle = EnglishWords.Articles.Has(words.TextOf(source.First));
        var name = hasArticle ? source with { First = source.First + 1 } : source;
        if (name.Count is < 2 or > Longest || !IsCapitalized(name, names) || !hasArticle && !CanBegin(name.First) || SeenOf(name, names) is not { } seen)
            return null;
        return new Entity(name.First, name.Last, !hasArticle && IsSurname(name, seen) ? EntityKind.Person : EntityKind.Organization);
    }

    private bool CanBegin(int first) => !EnglishWords.CapitalizedByPosition.Has(words.TextOf(first)) && (!sentences.IsFirst(first) || capitals.IsNameAtSentenceStart(first));

    /// <summary>Capitals at both ends and small words at most between them; no title, for whoever bears one has the name behind it.</summary>
    private bool IsCapitalized(WordRange name, NameSet names)
    {
        var isOfMany = false;
        for (var word = name.First; word <= name.Last; word++)
        {
            var text = words.TextOf(word);
            var isJoined = Joining.Has(text) && IsBehindBodyOf(name.First, word) && names.At(word - 1) is null;
            isOfMany |= isJoined;
            var isInside = word > name.First && word < name.Last && (isJoined || Inside.Has(text) || NameTokens.IsParticle(text));
            if (!(tokens.IsCapitalized(word) || isInside) || TitleWords.IsTitle(text) || (word > name.First && FirstNames.GenderOf(text) != Gender.Unknown) || (word > name.First && words[word].StartsParagraph))
                return false;
        }

        return isOfMany || !(DescriptionKind.IsPlural(words.TextOf(name.Last)) && PersonNouns.Has(words.TextOf(name.Last)[..^1]));
    }

    /// <summary>"Union of Rail | and", of which the tagger saw no part that could be a body of its own before the word.</summary>
    private bool IsBehindBodyOf(int first, int word) =>
        Enumerable.Range(first, word - first).Any(of => of > first && words.TextOf(of) is "of" or "for" && EnglishWords.Bodies.Has(words.TextOf(of - 1)));

    /// <summary>What the tagger saw of the name, from its first word to its last; null for nothing, for all, and where any of it is no body.</summary>
    private static WordRange? SeenOf(WordRange name, NameSet names)
    {
        WordRange? seen = null;
        for (var word = name.First; word <= name.Last; word++)
        {
            if (names.At(word) is not { } part)
                continue;
            if (part.Kind is not (EntityKind.Organization or EntityKind.Place) || part.First < name.First || part.Last > name.Last)
                return null;
            seen = seen is { } range ? range with { Last = part.Last } : new WordRange(part.First, part.Last);
        }

        return seen == name ? null : seen;
    }

    private bool IsSurname(WordRange name, WordRange seen) =>
        name.Count == 2 && seen.First == name.Last && !EnglishWords.Bodies.Has(words.TextOf(name.Last)) && !EnglishWords.Lands.Has(words.TextOf(name.Last))
        && !EnglishWords.Things.Has(words.TextOf(name.Last)) && !capitals.IsAlsoLower(name.Last) && words.TextOf(name.Last)[1..].ContainsAnyInRange('a', 'z');
}
