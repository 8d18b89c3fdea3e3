using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// Unnamed people and bodies that the article brings in by an indefinite description ("one former official", "a structural survey", "the Robledo administration"): pronouns and later
/// descriptions may refer to them although nothing is ascribed to that first mention.
/// </summary>
internal sealed class IntroducedActors(ArticleWords words, Func<int, bool> isName)
{
    private const int LongestDescription = 6;

    private const int LongestApposition = 10;

    private static readonly Lexicon Introducing = Lexicon.Of("a an one another");
    private static readonly Lexicon Predicating = Lexicon.Of("is was as became be been being like remains than of");

    private static readonly Lexicon Counting = Lexicon.Of("two three four five six seven eight nine ten dozens hundreds thousands scores several many");

    private static readonly Lexicon Owning = Lexicon.Of("his her");
    private static readonly Lexicon Renewing = Lexicon.Of("new current outgoing incoming previous interim present");
    private static readonly Lexicon Governing = Lexicon.Of("administration government regime cabinet campaign camp");

    private readonly Dictionary<int, Mention> _byFirstWord = [];
    private readonly Dictionary<string, ActorDraft> _namedBodies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them in the order of the text.</summary>
    public IEnumerable<Mention> Find()
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (words.Quotations.Has(word))
                continue;
            if (!IsOne(word, out var head) && !IsGroup(word, out head) && !IsNamedBody(word, out head))
                continue;
            var actor = ActorOf(new WordRange(word, head));
            var mention = new Mention { Words = new WordRange(word, head), Head = head, Kind = MentionKind.Nominal, Entity = EntityKind.None, Actor = actor };
            actor.AddMention(mention);
            _byFirstWord[word] = mention;
            yield return mention;
            word = head;
        }
    }

    /// <summary>"a former official", "her husband".</summary>
    private bool IsOne(int word, out int head)
    {
        head = HeadOf(word) ?? word;
        var isOne = Introducing.Has(words.TextOf(word)) || (Owning.Has(words.TextOf(word)) && PersonNouns.GenderOf(words.TextOf(head)) != Gender.Unknown);
        return head > word && isOne && !IsSaidOfSomebody(word, head);
    }

    /// <summary>"the Robledo administration": called after a name, but another than whom it names.</summary>
    private bool IsNamedBody(int word, out int head)
    {
        var name = NameBehind(word);
        head = name;
        if (!words.TextOf(word).Equals("the", StringComparison.OrdinalIgnoreCase))
            return false;
        while (head < words.Count && isName(head))
            head++;
        return head > name && head < words.Count && Governing.Has(words.TextOf(head)) && !(head + 1 < words.Count && (IsNoun(head + 1) || NounPhrase.IsPossessive(words, head + 1)));
    }

    /// <summary>Where the name begins behind the article and "new" or "outgoing".</summary>
    private int NameBehind(int article) => article + 1 < words.Count && Renewing.Has(words.TextOf(article + 1)) ? article + 2 : article + 1;

    /// <summary>One actor however often it is named so; otherwise each description brings in another.</summary>
    private ActorDraft ActorOf(WordRange description)
    {
        var first = NameBehind(description.First);
        if (first >= words.Count || !isName(first) || !Governing.Has(words.TextOf(description.Last)))
            return new ActorDraft(EntityKind.None) { Description = description, Gender = PersonNouns.GenderOf(words.TextOf(description.Last)) };
        var name = words.Article[words.SpanOf(first, description.Last)];
        if (!_namedBodies.TryGetValue(name, out var actor))
            _namedBodies[name] = actor = new ActorDraft(EntityKind.None) { Description = description };
        return actor;
    }

    /// <summary>"Pensioners have been", "two officials", "dozens of villagers": people without an article, whoever names them first.</summary>
    private bool IsGroup(int word, out int head)
    {
        head = word;
        if (Counting.Has(words.TextOf(word)))
        {
            head = words.TextOf(Math.Min(word + 1, words.Count - 1)) is "of" ? word + 2 : word + 1;
            return head < words.Count && IsPeople(head);
        }

        return IsPeople(word) && (words[word].StartsParagraph || words.Sentences.IsFirst(word) || !IsModifier(word - 1));
    }

    private bool IsPeople(int word) => words.TextOf(word) is [_, .., 's'] text && (PersonNouns.Has(text[..^1]) || text is "groups" or "unions" or "charities") && !isName(word) && !IsTitleOfNames(word);

    /// <summary>"Senators Silva and Birch", "Reps. Ana Silva": who they are is named behind it.</summary>
    private bool IsTitleOfNames(int word)
    {
        var name = word + 1 < words.Count && words.TextOf(word + 1) is "." ? word + 2 : word + 1;
        return char.IsUpper(words.TextOf(word)[0]) && name < words.Count && isName(name) && words.Sentences.AreTogether(word, word + 1);
    }

    private bool IsModifier(int word) => char.IsLetterOrDigit(words.TextOf(word)[0]) && !EnglishWords.EndOfCore.Has(words.TextOf(word)) || words.TextOf(word) is "-" or "’" or "'";

    /// <summary>The actor that a description brings in which begins at <paramref name="first"/>.</summary>
    public ActorDraft? At(int first) => _byFirstWord.TryGetValue(first, out var mention) ? mention.Actor : null;

    /// <summary>"Silva, a lawyer", "Silva is a lawyer", "a lawyer at the firm, Ana Silva": nobody new.</summary>
    private bool IsSaidOfSomebody(int first, int head)
    {
        if (first > 0 && (Predicating.Has(words.TextOf(first - 1)) || (first > 1 && words.TextOf(first - 1) is "," && isName(first - 2))))
            return true;
        for (var word = head + 1; word < Math.Min(words.Count - 1, head + LongestApposition) && !words[word].StartsParagraph; word++)
        {
            if (words.TextOf(word) is "," or "." or "“" or "\"")
                return words.TextOf(word) is "," && IsNamedBehind(word + 1);
        }

        return head + 1 < words.Count && isName(head + 1);
    }

    /// <summary>"her husband, the painter Tom Birch": up to the next mark.</summary>
    private bool IsNamedBehind(int first)
    {
        for (var word = first; word < Math.Min(words.Count, first + LongestDescription) && words.TextOf(word) is not ("," or "." or "“" or "\""); word++)
        {
            if (isName(word))
                return true;
        }

        return false;
    }

    private int? HeadOf(int first)
    {
        var limit = Math.Min(words.Count - 1, first + LongestDescription);
        for (var word = first + 1; word <= limit && !words[word].StartsParagraph && !EnglishWords.EndOfCore.Has(words.TextOf(word)); word++)
        {
            if (IsNoun(word) && !(word + 1 < words.Count && (IsNoun(word + 1) || words.TextOf(word + 1) is "’" or "'" or "-")))
                return word;
        }

        return null;
    }

    private bool IsNoun(int word)
    {
        var text = words.TextOf(word);
        return char.IsLower(text[0]) && DescriptionKind.IsSpeaker(text);
    }
}
