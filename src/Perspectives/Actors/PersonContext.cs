using Perspectives.Actors.Names;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// What the article says of a named actor where it names it: words before the name in its noun phrase ("Environment Minister Ana Silva"), an
/// apposition behind it ("Silva, the minister"), or what it is said to be ("Silva is a neurologist").
/// </summary>
internal sealed class PersonContext(ArticleWords words, SentenceBoundaries sentences, Func<int, bool> isPerson)
{
    private const int Before = 5;
    private const int Behind = 12;

    /// <summary>What stands before one of these is somebody else: "The judge agreed with Silva".</summary>
    private static readonly Lexicon OtherPhrase = Lexicon.Of("with to from against by than that who which and or but about");

    private static readonly Lexicon Copulas = Lexicon.Of("is was became remains as");

    public void Learn(Mention mention)
    {
        for (var word = mention.First - 1; word >= Math.Max(0, mention.First - Before) && sentences.AreTogether(word, mention.First) && IsWord(word) && !isPerson(word) && !OtherPhrase.Has(words.TextOf(word)) && !EnglishWords.Determiners.Has(words.TextOf(word)); word--)
            KnowTitle(mention, word);
        for (var word = mention.First; word <= mention.Last; word++)
            mention.Actor.Know(words.TextOf(word));
        LearnBeforeComma(mention);
        var next = mention.Last + 1;
        if (next >= words.Count || !sentences.AreTogether(next, mention.Last))
            return;
        if (words.TextOf(next) is ",")
            LearnUpToMark(mention, next + 1);
        else if (Copulas.Has(words.TextOf(next)) && next + 1 < words.Count && EnglishWords.Determiners.Has(words.TextOf(next + 1)))
            LearnUpToMark(mention, next + 1);
    }

    /// <summary>"Dr. Holm" is "the doctor" as well, and "Mrs Justice Holm" the judge, but no "Justice Secretary Rita Holm".</summary>
    private void KnowTitle(Mention mention, int word)
    {
        var text = words.TextOf(word);
        mention.Actor.Know(text);
        if (TitleWords.InFull(text) is { } title)
            mention.Actor.Know(title);
        if (text is "Justice" && word == mention.First - 1)
            mention.Actor.Know("judge");
    }

    /// <summary>"a teacher, Rita Holm".</summary>
    private void LearnBeforeComma(Mention mention)
    {
        var comma = mention.First - 1;
        if (comma < 1 || words.TextOf(comma) is not "," || !sentences.AreTogether(comma, mention.First))
            return;
        for (var word = comma - 1; word >= Math.Max(0, comma - Behind) && sentences.AreTogether(word, comma) && IsWord(word); word--)
        {
            if (EnglishWords.Determiners.Has(words.TextOf(word)))
                return;
            mention.Actor.Know(words.TextOf(word));
        }
    }

    /// <summary>What an "and" joins is somebody else: "Tom Birch, and a teacher, Rita Holm".</summary>
    private void LearnUpToMark(Mention mention, int first)
    {
        if (first < words.Count && words.TextOf(first) is "and" or "or" or "but")
            return;
        for (var word = first; word < Math.Min(words.Count, first + Behind) && sentences.AreTogether(word, mention.Last); word++)
        {
            if (words.TextOf(word) is "," or ";" or ":" or "—" or "–" or "“" or "\"")
                return;
            mention.Actor.Know(words.TextOf(word));
        }
    }

    private bool IsWord(int word) => char.IsLetter(words.TextOf(word)[0]) || words.TextOf(word) is "-" or "." or "’" or "'";
}
