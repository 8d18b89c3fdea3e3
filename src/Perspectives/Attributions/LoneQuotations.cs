using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Stances;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// Quotations of whole sentences at which the model saw no statement: "She has no plans to sue. “What would I do with the money?”", and "Then, after some thought: “But you can see the stars.”"
/// Newspapers put whole sentences between marks for nothing else than to quote, so that each is a statement: of whom the words before the colon or the sentence before begin with, else of who spoke before.
/// </summary>
internal sealed class LoneQuotations
{
    /// <summary>How sure they are: no model says so, and the rule is seldom wrong.</summary>
    private const float Confidence = 0.9f;

    /// <summary>A single word between marks may be a title or a nickname.</summary>
    private const int LeastWords = 2;

    /// <summary>Words that a sentence may begin with before its subject is over.</summary>
    private const int LongestSubject = 6;

    private static readonly Lexicon Asking = Lexicon.Of("ask asking");

    private readonly ArticleReading _reading;
    private readonly ArticleWords _words;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly List<WordRange> _found;

    private LoneQuotations(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        (_attributions, _reading, _words) = (attributions, reading, reading.Words);
        var said = new SaidWords(attributions, _words.Count);
        _found = [.. Quotations().Where(quotation => IsWhole(quotation) && said.CountIn(quotation) == 0)];
    }

    /// <summary>The words for which the model is to give a stance.</summary>
    public IReadOnlySet<int> Anchors => _found.Select(AnchorOf).ToHashSet();

    /// <summary>Those of the article of which no word is attributed yet.</summary>
    public static LoneQuotations Find(IReadOnlyList<Attribution> attributions, ArticleReading reading) => new(attributions, reading);

    /// <summary>"Ballot papers will ask: “Must it be closed?”": the wording of a question that nobody may have asked yet, before the mark.</summary>
    public static bool IsOnlyWorded(int mark, ArticleWords words) => mark > 1 && words.TextOf(mark - 1) is ":" && Asking.Has(words.TextOf(mark - 2));

    /// <summary>All attributions in the order of their anchors; of <see cref="Anchors"/> those for which the model gave a stance.</summary>
    public IReadOnlyList<Attribution> AddTo(IReadOnlyList<Attribution> attributions, IReadOnlyDictionary<int, StanceScores> stances) =>
        _found.Count == 0 ? attributions : [.. attributions.Concat(_found.Where(quotation => stances.ContainsKey(AnchorOf(quotation))).Select(quotation => AttributionOf(quotation, stances))).OrderBy(attribution => attribution.Anchor)];

    private Attribution AttributionOf(WordRange quotation, IReadOnlyDictionary<int, StanceScores> stances)
    {
        var anchor = AnchorOf(quotation);
        return new Attribution
        {
            Anchor = anchor,
            Cue = anchor < quotation.First ? _words.SpanOf(anchor, anchor) : null,
            Source = anchor < quotation.First ? SubjectOf(_words.Sentences.FirstOf(anchor), anchor) : SubjectBefore(quotation.First - 1),
            Content = [quotation],
            Confidence = Confidence,
            Stance = stances[anchor],
        };
    }

    /// <summary>The colon before the mark, else the first word behind it.</summary>
    private int AnchorOf(WordRange quotation) => quotation.First > 1 && _words.TextOf(quotation.First - 2) is ":" ? quotation.First - 2 : quotation.First;

    /// <summary>What stands between an opening and a closing mark of one paragraph.</summary>
    private IEnumerable<WordRange> Quotations()
    {
        for (var mark = 0; mark < _words.Count; mark++)
        {
            if (!Words.Quotations.IsOpening(_words.TextOf(mark)) || !_words.Quotations.Has(mark))
                continue;
            var end = mark + 1;
            while (end < _words.Count && !_words[end].StartsParagraph && _words.Quotations.Has(end) && !Words.Quotations.IsOpening(_words.TextOf(end)))
                end++;
            if (end < _words.Count && !_words[end].StartsParagraph && Words.Quotations.IsClosing(_words.TextOf(end)) && end > mark + LeastWords)
                yield return new WordRange(mark + 1, end - 1);
        }
    }

    /// <summary>It begins with a capital letter behind a sentence or a colon, and a sentence ends with it.</summary>
    private bool IsWhole(WordRange quotation)
    {
        var mark = quotation.First - 1;
        var closing = quotation.Last + 1;
        return char.IsUpper(_words.TextOf(quotation.First)[0])
            && IsBehindWords(mark)
            && (IsEnd(quotation.Last) || (closing + 1 < _words.Count && IsEnd(closing + 1)))
            && quotation.Count - (IsEnd(quotation.Last) ? 1 : 0) >= LeastWords;
    }

    /// <summary>
    /// In the same paragraph, so that it is clear who speaks. What stands behind a question may be the answer of somebody whom it does not name, and what "asking:" stands before may only be the wording of a question.
    /// </summary>
    private bool IsBehindWords(int mark)
    {
        if (mark == 0 || _words[mark].StartsParagraph)
            return false;
        return _words.TextOf(mark - 1) is ":" ? !IsOnlyWorded(mark, _words) : _words.Sentences.IsFirst(mark) && _words.TextOf(mark - 1) is not "?";
    }

    private bool IsEnd(int word) => _words.TextOf(word) is "." or "!" or "?" or "…";

    /// <summary>Whom the sentence before tells of; null where it says who spoke already.</summary>
    private WordRange? SubjectBefore(int mark)
    {
        var first = _words.Sentences.FirstOf(mark - 1);
        return _words.Quotations.Has(first) || _attributions.Any(attribution => _words.Sentences.AreTogether(attribution.Anchor, first)) ? null : SubjectOf(first, mark);
    }

    /// <summary>A name, "he" or "she", or whom a noun describes, where the words from <paramref name="first"/> begin with it.</summary>
    private WordRange? SubjectOf(int first, int end)
    {
        first = BehindDash(first, end);
        if (NounPhrase.PronounKind(_words.TextOf(first)) is { } pronoun)
            return pronoun is MentionKind.He or MentionKind.She ? new WordRange(first, first) : null;
        WordRange? described = null;
        for (var word = first; word < Math.Min(end, first + LongestSubject) && !EnglishWords.EndOfCore.Has(_words.TextOf(word)); word++)
        {
            if (_reading.EntityAt(word) is { Kind: EntityKind.Person or EntityKind.Organization } name)
                return new WordRange(first, Math.Min(name.Last, end - 1));
            if (DescriptionKind.CanSpeak(_words.TextOf(word)))
                described = new WordRange(first, word);
            else if (described is not null && char.IsLower(_words.TextOf(word)[0]))
                break;
        }

        return described;
    }

    /// <summary>"11:40 p.m. — Analyst Gonzalo Ureta, on Radio Sierra:": the time says nothing.</summary>
    private int BehindDash(int first, int end)
    {
        for (var word = first; word < Math.Min(end - 1, first + 2 * LongestSubject); word++)
        {
            if (_words.TextOf(word) is "—" or "–")
                return word + 1;
        }

        return first;
    }
}
