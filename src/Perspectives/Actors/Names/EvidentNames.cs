using System.Buffers;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Names that a reader knows for names by what stands beside them, whether the tagger saw them or not: an age, a courtesy title, a first name, an acronym.</summary>
internal sealed class EvidentNames(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences, UntaggedNames untagged)
{
    private const int LongestName = 4;
    private const int LongestApposition = 8;

    private static readonly SearchValues<char> OfAcronyms = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly Lexicon Pieces = Lexicon.Of("article articles story editorial editorials column commentary essay");
    private static readonly Lexicon Courtesy = Lexicon.Of("mr mrs ms miss dr sir dame sen rep gov lt sgt capt prof rev");

    /// <summary>"Memuna, 19, sells": whoever has an age is a person.</summary>
    public IEnumerable<Entity> WithAge(NameSet names)
    {
        for (var word = 0; word + 3 < words.Count; word++)
        {
            if (!tokens.IsCapitalized(word) || names.Covers(word))
                continue;
            var run = untagged.RunFrom(word, words.Count - 1);
            if (names.IsFree(run) && run.Count <= LongestName && IsAgeBehind(run.Last) && untagged.IsName(run))
                yield return new Entity(run.First, run.Last, EntityKind.Person);
            word = run.Last;
        }
    }

    /// <summary>"Korean Central News Agency (KCNA)", "Movimento 5 Stelle (M5S)": a name with its own first letters in brackets behind it is a body's.</summary>
    public IEnumerable<Entity> BeforeAcronym()
    {
        for (var open = 2; open + 2 < words.Count; open++)
        {
            if (words.TextOf(open) is "(" && words.TextOf(open + 2) is ")" && StartOfName(open - 1, words.TextOf(open + 1)) is { } first)
                yield return new Entity(first, open - 1, EntityKind.Organization);
        }
    }

    /// <summary>Where the words that end at <paramref name="last"/> begin whose first letters are these; small words count for nothing.</summary>
    private int? StartOfName(int last, ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 3 or > 8 || !char.IsAsciiLetterUpper(letters[0]) || letters.ContainsAnyExcept(OfAcronyms))
            return null;
        var word = last;
        for (var letter = letters.Length - 1; letter >= 0; letter--, word--)
        {
            while (word >= 0 && EnglishWords.SmallWordsOfNames.Has(words.TextOf(word)))
                word--;
            if (word < 0 || words.TextOf(word)[0] != letters[letter] || !sentences.AreTogether(word, last))
                return null;
        }

        return word + 1;
    }

    private bool IsAgeBehind(int word) =>
        word + 3 < words.Count && words.TextOf(word + 1) is "," && words.TextOf(word + 2) is { Length: 2 } age && char.IsAsciiDigit(age[0]) && char.IsAsciiDigit(age[1])
        && words.TextOf(word + 3) is "," && sentences.AreTogether(word, word + 3);

    /// <summary>"Mr Birch", "Dr. Holm": whoever is addressed is a person.</summary>
    public IEnumerable<Entity> Addressed(NameSet names)
    {
        for (var word = 0; word + 1 < words.Count; word++)
        {
            if (!Courtesy.Has(words.TextOf(word)) || !tokens.IsCapitalized(word))
                continue;
            var first = words.TextOf(word + 1) is "." && tokens.AreJoined(word) ? word + 2 : word + 1;
            if (first >= words.Count || words[first].StartsParagraph || !tokens.IsCapitalized(first) || (TitleWords.IsTitle(words.TextOf(first)) && !NameTrimming.IsAddressed(words, first)))
                continue;
            var run = untagged.RunFrom(first, words.Count - 1);
            if (names.IsFree(run) && run.Count <= LongestName)
                yield return new Entity(run.First, run.Last, EntityKind.Person);
        }
    }

    /// <summary>"Grace Kamanga": a common first name before one or two more words with a capital, none of which is a body's.</summary>
    public IEnumerable<Entity> WithFirstName(NameSet names)
    {
        for (var word = 0; word + 1 < words.Count; word++)
        {
            if (!tokens.IsCapitalized(word) || names.Covers(word) || EnglishWords.CapitalizedByPosition.Has(words.TextOf(word)))
                continue;
            var run = untagged.RunFrom(word, words.Count - 1);
            if (names.IsFree(run) && run.Count is 2 or 3 && FirstNames.GenderOf(words.TextOf(run.First)) != Gender.Unknown && !IsBody(run))
                yield return new Entity(run.First, run.Last, EntityKind.Person);
            word = run.Last;
        }
    }

    /// <summary>"an article in The Selby Caller": what is published somewhere is published by a body.</summary>
    public IEnumerable<Entity> OfJournals(NameSet names)
    {
        for (var word = 0; word + 3 < words.Count; word++)
        {
            if (!Pieces.Has(words.TextOf(word)) || words.TextOf(word + 1) is not "in" || !sentences.AreTogether(word, word + 2))
                continue;
            var first = EnglishWords.Articles.Has(words.TextOf(word + 2)) ? word + 3 : word + 2;
            if (first >= words.Count || words[first].StartsParagraph || !tokens.IsCapitalized(first) || EnglishWords.CapitalizedByPosition.Has(words.TextOf(first)))
                continue;
            var run = untagged.RunFrom(first, words.Count - 1);
            if (names.IsFree(run) && run.Count <= LongestName)
                yield return new Entity(run.First, run.Last, EntityKind.Organization);
        }
    }

    /// <summary>"his wife Sandra", "ex-model Sandra": a common first name alone behind a noun for a person.</summary>
    public IEnumerable<Entity> BehindNoun(NameSet names)
    {
        for (var word = 1; word < words.Count; word++)
        {
            if (tokens.IsCapitalized(word) && !names.Covers(word) && char.IsLower(words.TextOf(word - 1)[0]) && PersonNouns.Has(words.TextOf(word - 1)) && tokens.AreNeighbours(word - 1)
                && FirstNames.GenderOf(words.TextOf(word)) != Gender.Unknown && untagged.RunFrom(word, words.Count - 1).Count == 1)
                yield return new Entity(word, word, EntityKind.Person);
        }
    }

    /// <summary>"The regional bloc CAEN": capitals alone behind a noun for a body.</summary>
    public IEnumerable<Entity> AcronymsOfBodies(NameSet names)
    {
        for (var word = 1; word < words.Count; word++)
        {
            if (!names.Covers(word) && IsAcronym(words.TextOf(word)) && tokens.AreNeighbours(word - 1) && IsBodyNoun(word - 1) && untagged.RunFrom(word, words.Count - 1).Count == 1)
                yield return new Entity(word, word, EntityKind.Organization);
        }
    }

    /// <summary>"Haki Mipakani, a legal aid group,": words with capitals that are said to be a body are its name.</summary>
    public IEnumerable<Entity> SaidToBeBodies(NameSet names)
    {
        for (var word = 0; word + 3 < words.Count; word++)
        {
            if (!tokens.IsCapitalized(word))
                continue;
            var run = untagged.RunFrom(word, words.Count - 1);
            if (names.IsFree(run) && run.Count is > 1 and <= LongestName && untagged.IsName(run) && IsBodyBehind(run.Last))
                yield return new Entity(run.First, run.Last, EntityKind.Organization);
            word = run.Last;
        }
    }

    private bool IsBodyBehind(int name)
    {
        if (name + 2 >= words.Count || words.TextOf(name + 1) is not "," || !EnglishWords.Indefinite.Has(words.TextOf(name + 2)))
            return false;
        for (var word = name + 3; word < Math.Min(words.Count - 1, name + LongestApposition) && sentences.AreTogether(name, word) && char.IsLower(words.TextOf(word)[0]); word++)
        {
            if (IsBodyNoun(word) && words.TextOf(word + 1) is ",")
                return true;
        }

        return false;
    }

    private bool IsBodyNoun(int word) =>
        char.IsLower(words.TextOf(word)[0]) && EnglishWords.Bodies.Has(words.TextOf(word)) && !EnglishWords.Documents.Has(words.TextOf(word));

    private static bool IsAcronym(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', _, _, ..] and { Length: < 8 } && !word.ContainsAnyExceptInRange('A', 'Z');

    private bool IsBody(WordRange run)
    {
        for (var word = run.First; word <= run.Last; word++)
        {
            if (EnglishWords.Bodies.Has(words.TextOf(word)) || TitleWords.IsTitle(words.TextOf(word)) || EnglishWords.CapitalizedByPosition.Has(words.TextOf(word)))
                return true;
        }

        return false;
    }
}
