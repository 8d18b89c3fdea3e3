using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// Narrows a source to the one noun phrase that the cue hangs on. The model now and then marks more: the end of the sentence before, a clause
/// about somebody else, the cue itself.
/// </summary>
internal sealed class SourceNarrowing(ArticleReading reading, SentenceBoundaries sentences, IReadOnlyList<Attribution> attributions)
{
    private static readonly Lexicon SubjectPronouns = Lexicon.Of("he she they it i we");
    private const int LongestPhrase = 5;

    private static readonly Lexicon Phrases = Lexicon.Of("in at on for during after before since by with despite under");
    private static readonly Lexicon Prepositions = Lexicon.Of("of at in on for from with by to despite and or");
    private static readonly Lexicon Relatives = Lexicon.Of("who which");
    private static readonly Lexicon Articles = Lexicon.Of("the a an");
    private static readonly Lexicon Possessives = Lexicon.Of("his her their its my our");
    private static readonly Lexicon Openers = Lexicon.Of("that which who whom whose and but or so when while as if though although because where , ; : — – - .");

    private readonly ArticleWords _words = reading.Words;
    private readonly HashSet<int> _cues = [.. attributions.Where(attribution => attribution.Cue is not null).Select(attribution => attribution.Anchor)];

    public WordRange? Narrow(Attribution attribution)
    {
        if (attribution.Source is not { } source)
            return null;
        source = NearestSentence(source, attribution.Anchor);
        source = BesideCues(source, attribution);
        source = OnOneSideOfQuotation(source, attribution.Anchor);
        source = WithoutOpeners(source);
        return WholeNames(LastPronoun(source) ?? BeforeRelative(source) ?? source, attribution.Anchor);
    }

    /// <summary>"reformers who say": the noun phrase before the relative pronoun.</summary>
    private WordRange? BeforeRelative(WordRange source)
    {
        if (source.Count > 1 || !Relatives.Has(_words.TextOf(source.First)))
            return null;
        var last = source.First - 1;
        var first = last + 1;
        while (first > 0 && last - first < LongestPhrase && sentences.AreTogether(first - 1, source.First) && IsOfPhrase(first - 1))
            first--;
        if (first > 0 && first <= last && Articles.Has(_words.TextOf(first - 1)) && sentences.AreTogether(first - 1, source.First))
            first--;
        return first <= last ? new WordRange(first, last) : null;
    }

    private bool IsOfPhrase(int word)
    {
        var text = _words.TextOf(word);
        return (char.IsLetterOrDigit(text[0]) || text is "-" or "." or "’" or "'") && !EnglishWords.EndOfCore.Has(text) && !Articles.Has(text);
    }

    /// <summary>"the" and "Rep" are but the beginning of a source, "Rourke" the end of one.</summary>
    private WordRange WholeNames(WordRange source, int anchor)
    {
        while (source.First > 1 && _words[source.First].Start == _words[source.First - 1].End && _words.TextOf(source.First - 1) is "'" or "’" or "-"
            && _words[source.First - 2].End == _words[source.First - 1].Start && char.IsUpper(_words.TextOf(source.First - 2)[0]))
            source = source with { First = source.First - 2 };
        if (source.Count == 1 && Articles.Has(_words.TextOf(source.First)))
            return source with { Last = EndOfNounPhrase(source.First, anchor) };
        var last = source.Last;
        while (Goes(last, anchor))
            last++;
        if (reading.EntityAt(last) is { Kind: EntityKind.Person } name && !(source.First <= anchor && anchor <= name.Last) && sentences.AreTogether(last, name.Last))
            last = Math.Max(last, name.Last);
        while (last > source.First && Prepositions.Has(_words.TextOf(last)))
            last--;
        return source with { Last = last };
    }

    private bool Goes(int last, int anchor)
    {
        var next = last + 1;
        if (next >= _words.Count || next == anchor || !sentences.AreTogether(last, next))
            return false;
        var text = _words.TextOf(last);
        if (_words.TextOf(next) is ".")
            return TitleWords.IsTitle(text) && next + 1 < _words.Count && sentences.AreTogether(last, next + 1);
        return char.IsUpper(_words.TextOf(next)[0]) && (text is "." || (char.IsUpper(text[0]) && (TitleWords.IsTitle(text) || _words[last].End == _words[next].Start)));
    }

    private int EndOfNounPhrase(int article, int anchor)
    {
        var last = article + 1;
        while (last + 1 < _words.Count && last + 1 != anchor && char.IsUpper(_words.TextOf(last)[0]) && char.IsLetter(_words.TextOf(last + 1)[0]))
            last++;
        return last < _words.Count && last != anchor && sentences.AreTogether(article, last) && char.IsLetter(_words.TextOf(last)[0]) ? last : article;
    }

    private WordRange NearestSentence(WordRange source, int anchor)
    {
        if (sentences.AreTogether(source.First, source.Last))
            return source;
        var best = source;
        var least = int.MaxValue;
        for (var first = source.First; first <= source.Last;)
        {
            var last = first;
            while (last < source.Last && sentences.AreTogether(first, last + 1))
                last++;
            var distance = anchor < first ? first - anchor : Math.Max(0, anchor - last);
            if (distance < least)
                (best, least) = (new WordRange(first, last), distance);
            first = last + 1;
        }

        return best;
    }

    /// <summary>"A staffer told the paper": what stands before its own cue. "Certner acknowledged that AARP": what stands after another's.</summary>
    private WordRange BesideCues(WordRange source, Attribution attribution)
    {
        if (source.First < attribution.Anchor && attribution.Anchor <= source.Last)
            return source with { Last = attribution.Anchor - 1 };
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (_cues.Contains(word) && word != attribution.Anchor && attribution.Anchor > source.Last)
                return source with { First = word + 1 };
        }

        return source;
    }

    /// <summary>A source that begins outside a quotation and ends inside it, or the other way round, is two: the one nearer to the cue counts.</summary>
    private WordRange OnOneSideOfQuotation(WordRange source, int anchor)
    {
        var inside = _words[source.Last].IsQuoted;
        if (_words[source.First].IsQuoted == inside)
            return source;
        if (anchor > source.Last)
        {
            var first = source.Last;
            while (_words[first - 1].IsQuoted == inside)
                first--;
            return source with { First = first };
        }

        var last = source.First;
        while (_words[last + 1].IsQuoted != inside)
            last++;
        return source with { Last = last };
    }

    private WordRange WithoutOpeners(WordRange source)
    {
        while (source.First < source.Last && (Openers.Has(_words.TextOf(source.First)) || IsMark(source.First)))
            source = source with { First = source.First + 1 };
        source = AfterPhrase(source);
        for (var word = source.First + 1; word <= source.Last; word++)
        {
            if (_words.TextOf(word) is "(" && !Closes(word, source.Last))
                source = source with { Last = word - 1 };
        }

        while (source.First < source.Last && (IsMark(source.Last) && _words.TextOf(source.Last) is not (")" or ".")))
            source = source with { Last = source.Last - 1 };
        return source;
    }

    /// <summary>"In a letter to the president, the union": what stands behind the phrase that the sentence begins with.</summary>
    private WordRange AfterPhrase(WordRange source)
    {
        if (!Phrases.Has(_words.TextOf(source.First)))
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (_words.TextOf(word) is ",")
                return source with { First = word + 1 };
        }

        return source;
    }

    private bool Closes(int opening, int last)
    {
        for (var word = opening; word <= last; word++)
        {
            if (_words.TextOf(word) is ")")
                return true;
        }

        return false;
    }

    private bool IsMark(int word) => _words.TextOf(word) is "," or ";" or ":" or "“" or "”" or "\"" or "‘" or "—" or "–";

    /// <summary>"His wife, he": the pronoun before the cue is the subject, whatever the model marked before it.</summary>
    private WordRange? LastPronoun(WordRange source)
    {
        var last = _words.TextOf(source.Last);
        var stands = SubjectPronouns.Has(last) || (Possessives.Has(last) && source.Count > 1);
        return stands && source.Count > 1 && _words.TextOf(source.Last - 1) is not ("and" or "or") ? new WordRange(source.Last, source.Last) : null;
    }
}
