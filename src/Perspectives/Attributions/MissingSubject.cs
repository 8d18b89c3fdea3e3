using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// Sources that the model did not mark although they stand beside the cue: "Analysts believe that" at the beginning of a sentence, "Silva, who asserted", and "“No,” said the teacher, Ana
/// Silva".
/// </summary>
internal sealed class MissingSubject(ArticleReading reading)
{
    private const int Longest = 5;
    private const int LongestApposition = 12;
    private const int LeastOfRest = 3;

    private static readonly Lexicon Saying = Lexicon.Of("said says asked added wrote replied answered recalled explained insisted");

    /// <summary>Verbs that stand before their subject behind a comma; not all of those that do behind a quotation: "the price, added taxes".</summary>
    private static readonly Lexicon Inverted = Lexicon.Of("said says argued argues claimed claims warned warns insisted insists explained explains noted notes suggested suggests recalled");

    private static readonly Lexicon Auxiliary = Lexicon.Of("have has had will would also");

    private readonly ArticleWords _words = reading.Words;

    /// <summary>The attribution with that source, or as it is.</summary>
    public Attribution Complete(Attribution attribution)
    {
        if (attribution.Source is not null || attribution.Cue is null)
            return attribution;
        if ((SubjectBefore(attribution.Anchor) ?? PronounBefore(attribution.Anchor)) is { } before)
            return attribution.Content.Any(part => part.Overlaps(before)) ? attribution : attribution with { Source = before };
        if (SubjectBehind(attribution.Anchor) is not { } behind)
            return attribution;
        var content = attribution.Content.SelectMany(part => part.Overlaps(behind) ? Rest(part, behind) : [part]).ToArray();
        return content.Length == 0 ? attribution : attribution with { Source = behind, Content = content };
    }

    /// <summary>What goes on behind the speaker who was put between commas: "flats dearer, argued Rosa Delmonte, its secretary, and the bank was right".</summary>
    private IEnumerable<WordRange> Rest(WordRange part, WordRange speaker)
    {
        var comma = speaker.Last + 1;
        if (comma >= part.Last || _words.TextOf(comma) is not ",")
            yield break;
        for (var word = comma + 1; word < Math.Min(part.Last, comma + LongestApposition); word++)
        {
            if (_words.TextOf(word) is "," && DescriptionKind.CanSpeak(_words.TextOf(NounPhrase.HeadOf(_words, comma + 1, word - 1))))
                comma = word;
        }

        if (part.Last - comma >= LeastOfRest)
            yield return part with { First = comma + 1 };
    }

    private WordRange? SubjectBefore(int cue)
    {
        var last = cue - 1;
        while (last >= 0 && Auxiliary.Has(_words.TextOf(last)) && _words.Sentences.AreTogether(last, cue))
            last--;
        if (last < 0 || !_words.Sentences.AreTogether(last, cue) || !IsSpeaker(last))
            return null;
        var first = _words.Sentences.FirstOf(last);
        return last - first <= Longest && IsPhrase(first, last) ? new WordRange(first, last) : null;
    }

    /// <summary>The "who" behind a comma, few words before the cue.</summary>
    private WordRange? PronounBefore(int cue)
    {
        for (var word = cue - 1; word > Math.Max(0, cue - Longest) && _words.Sentences.AreTogether(word, cue) && char.IsLetter(_words.TextOf(word)[0]); word--)
        {
            if (_words.TextOf(word) is "who")
                return _words.TextOf(word - 1) is "," ? new WordRange(word, word) : null;
        }

        return null;
    }

    /// <summary>Behind the cue that a quotation stands before: a name, or "the teacher" up to the name behind it.</summary>
    private WordRange? SubjectBehind(int cue)
    {
        if (cue == 0 || cue + 1 >= _words.Count || !IsBehindWords(cue))
            return null;
        if (reading.EntityAt(cue + 1) is { } name && name.First == cue + 1)
            return new WordRange(name.First, name.Last);
        if (!EnglishWords.Articles.Has(_words.TextOf(cue + 1)))
            return null;
        for (var word = cue + 2; word < Math.Min(_words.Count, cue + Longest) && _words.Sentences.AreTogether(cue, word); word++)
        {
            if (IsSpeaker(word) && !(word + 1 < _words.Count && char.IsLetter(_words.TextOf(word + 1)[0]) && IsSpeaker(word + 1)))
                return new WordRange(cue + 1, NameBehind(word)?.Last ?? word);
        }

        return null;
    }

    private bool IsBehindWords(int cue) =>
        (Quotations.IsClosing(_words.TextOf(cue - 1)) && Saying.Has(_words.TextOf(cue))) || (_words.TextOf(cue - 1) is "," && Inverted.Has(_words.TextOf(cue)));

    private Entity? NameBehind(int noun) =>
        noun + 2 < _words.Count && _words.TextOf(noun + 1) is "," && reading.EntityAt(noun + 2) is { Kind: EntityKind.Person } name && name.First == noun + 2 ? name : null;

    private bool IsSpeaker(int word) => DescriptionKind.CanSpeak(_words.TextOf(word));

    private bool IsPhrase(int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            var text = _words.TextOf(word);
            if (EnglishWords.EndOfCore.Has(text) || !char.IsLetter(text[0]) || _words.Quotations.Has(word) || NounPhrase.PronounKind(text) is not null)
                return false;
        }

        return true;
    }
}
