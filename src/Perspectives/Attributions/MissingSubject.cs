using Perspectives.Actors;
using Perspectives.Actors.Names;
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

    private static readonly Lexicon Claims = Lexicon.Of("""
        claim claims call calls criticism complaint complaints demand demands request requests warning warnings accusation accusations allegation allegations assertion assertions
        suggestion suggestions plea pleas appeal appeals protest protests objection objections prediction predictions promise promises pledge pledges pressure
        """);

    private static readonly Lexicon Auxiliary = Lexicon.Of("have has had will would also");

    private readonly ArticleWords _words = reading.Words;

    /// <summary>The attribution with that source, or as it is.</summary>
    public Attribution Complete(Attribution attribution)
    {
        if (attribution.Cue is null)
            return attribution;
        if (SpeakerBehindNoun(attribution) is { } speaker)
            return BehindSpeaker(attribution, speaker);
        if (attribution.Source is not null)
            return attribution;
        if ((SubjectBefore(attribution.Anchor) ?? OneBefore(attribution.Anchor) ?? PronounBefore(attribution.Anchor) ?? NameBeforeComma(attribution.Anchor)) is { } before)
            return attribution.Content.Any(part => part.Overlaps(before)) ? attribution : attribution with { Source = before };
        return SubjectBehind(attribution.Anchor) is { } behind ? WithoutWords(attribution, behind) : attribution;
    }

    /// <summary>The attribution with that source, which is none of what is said.</summary>
    private Attribution WithoutWords(Attribution attribution, WordRange behind)
    {
        var content = attribution.Content.SelectMany(part => part.Overlaps(behind) ? Rest(part, behind) : [part]).ToArray();
        return content.Length == 0 ? attribution : attribution with { Source = behind, Content = content };
    }

    /// <summary>What is claimed begins behind who claims it, and behind "that".</summary>
    private Attribution BehindSpeaker(Attribution attribution, WordRange speaker)
    {
        var first = speaker.Last + 1;
        if (first < _words.Count && _words.TextOf(first) is "that")
            first++;
        var content = attribution.Content.Where(part => part.Last > speaker.Last).Select(part => part with { First = part.First <= speaker.Last + 1 ? first : part.First }).Where(part => part.Count > 0).ToArray();
        return content.Length == 0 ? attribution : attribution with { Source = speaker, Content = content };
    }

    /// <summary>"claims by some ministers that", "loud calls from his party’s leaders to": whoever makes the claims, where the model marked nobody, or the word before them.</summary>
    private WordRange? SpeakerBehindNoun(Attribution attribution)
    {
        var lead = attribution.Anchor + 1;
        if (lead + 1 >= _words.Count || !Claims.Has(_words.TextOf(attribution.Anchor)) || _words.TextOf(lead) is not ("by" or "from") || !_words.Sentences.AreTogether(attribution.Anchor, lead + 1))
            return null;
        if (attribution.Source is { } source && !(source.Count == 1 && source.Last == attribution.Anchor - 1 && char.IsLower(_words.TextOf(source.First)[0])))
            return null;
        var end = lead + 1;
        while (end + 1 < _words.Count && end - lead < LongestApposition && _words.Sentences.AreTogether(lead, end + 1) && !EnglishWords.EndOfCore.Has(_words.TextOf(end + 1)) && _words.TextOf(end + 1) is not ".")
            end++;
        return reading.EntityAt(end) is not null || DescriptionKind.CanSpeak(_words.TextOf(end)) ? new WordRange(lead + 1, end) : null;
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

    /// <summary>"One said", "The other, who left in May, said": one of many, with whom the sentence begins.</summary>
    private WordRange? OneBefore(int cue)
    {
        var first = _words.Sentences.FirstOf(cue);
        var last = first;
        if (_words.TextOf(first) is "The" && first + 1 < cue)
            last++;
        if (last >= cue || !(last > first ? _words.TextOf(last) is "other" or "others" : _words.TextOf(last) is "One" or "Another" or "Others"))
            return null;
        var next = last + 1;
        while (next < cue && Auxiliary.Has(_words.TextOf(next)))
            next++;
        return next == cue || (_words.TextOf(next) is "," && _words.TextOf(cue - 1) is ",") ? new WordRange(first, last) : null;
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

    /// <summary>"the mayor, Delfín Condo, said", "Mr. Silva, the nominee, said": the name between the commas, or else the one that the sentence begins with and the commas tell more of.</summary>
    private WordRange? NameBeforeComma(int cue)
    {
        var comma = cue - 1;
        if (comma < 2 || _words.TextOf(comma) is not "," || !_words.Sentences.AreTogether(comma - 1, cue) || _words.Quotations.Has(comma))
            return null;
        if (reading.EntityAt(comma - 1) is { } apposed && apposed.First > 0 && _words.TextOf(apposed.First - 1) is "," && IsBehindDescription(apposed.First - 1))
            return new WordRange(apposed.First, apposed.Last);
        var open = comma - 1;
        while (open > 0 && comma - open <= LongestApposition && _words.Sentences.AreTogether(open, cue) && _words.TextOf(open) is not ",")
            open--;
        return open > 0 && _words.TextOf(open) is "," && !_words.Quotations.Has(open) && reading.EntityAt(open - 1) is { } name && IsSubject(name) ? new WordRange(name.First, name.Last) : null;
    }

    /// <summary>"the mayor," with a comma or nothing of its sentence before it.</summary>
    private bool IsBehindDescription(int comma)
    {
        var first = comma;
        while (first > 0 && comma - first <= Longest && !_words.Sentences.IsFirst(first) && _words.TextOf(first - 1) is not ",")
            first--;
        return first < comma && DescriptionKind.CanSpeak(_words.TextOf(NounPhrase.HeadOf(_words, first, comma - 1))) && (EnglishWords.Determiners.Has(_words.TextOf(first)) || NounPhrase.LastPossessive(_words, first, comma - 1) is not null);
    }

    /// <summary>Before the name stand nothing but titles in its sentence.</summary>
    private bool IsSubject(Entity name)
    {
        for (var word = _words.Sentences.FirstOf(name.First); word < name.First; word++)
        {
            if (!TitleWords.IsTitle(_words.TextOf(word)) && _words.TextOf(word) is not ".")
                return false;
        }

        return true;
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
