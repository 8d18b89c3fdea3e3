using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Tells how mentions stand in their sentences; each is looked at once.</summary>
internal sealed class MentionPlaces(ArticleWords words, Func<int, bool> isName)
{
    private static readonly Lexicon Prepositions = Lexicon.Of("""
        of to by with from for against at in on about after before between including behind over like than under without during
        """);

    private readonly Dictionary<Mention, MentionPlace> _known = [];

    public MentionPlace Of(Mention mention)
    {
        if (!_known.TryGetValue(mention, out var place))
            _known[mention] = place = new MentionPlace(IsFirst(mention), NounPhrase.IsPossessive(words, mention.Last + 1), IsBehindPreposition(mention));
        return place;
    }

    private bool IsFirst(Mention mention)
    {
        for (var word = mention.First - 1; word >= 0 && words.Sentences.AreTogether(word, mention.First); word--)
        {
            if (isName(word) || NounPhrase.PronounKind(words.TextOf(word)) is MentionKind.He or MentionKind.She or MentionKind.They)
                return false;
        }

        return true;
    }

    /// <summary>Articles, titles and other words with a capital may stand between: "of the Right Hon. Ana Silva".</summary>
    private bool IsBehindPreposition(Mention mention)
    {
        var word = mention.First - 1;
        while (IsInSentence(word, mention) && (char.IsUpper(words.TextOf(word)[0]) || EnglishWords.Determiners.Has(words.TextOf(word)) || words.TextOf(word) is "."))
            word--;
        return IsInSentence(word, mention) && Prepositions.Has(words.TextOf(word));
    }

    private bool IsInSentence(int word, Mention mention) => word >= 0 && words.Sentences.AreTogether(word, mention.First);
}
