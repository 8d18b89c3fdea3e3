using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>A source that begins or ends inside a name is widened to all of it: "Rourke" of "O’Rourke", "Rep" of "Rep. Jared Polis".</summary>
internal sealed class WholeName(ArticleReading reading, SentenceBoundaries sentences) : ISourceNarrowing
{
    private const int LongestTitle = 5;

    private readonly ArticleWords _words = reading.Words;
    private readonly NameTokens _tokens = new(reading.Words);

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        var first = char.IsUpper(_words.TextOf(source.First)[0]) ? _tokens.TokenAt(source.First).First : source.First;
        var last = char.IsUpper(_words.TextOf(source.Last)[0]) ? _tokens.TokenAt(source.Last).Last : source.Last;
        while (GoesOn(last, attribution.Anchor))
            last++;
        last = EndOfNameBehind(last, attribution.Anchor) ?? last;
        if (reading.EntityAt(last) is { Kind: EntityKind.Person } name && !new WordRange(first, name.Last).Contains(attribution.Anchor) && sentences.AreTogether(last, name.Last))
            last = name.Last;
        return new WordRange(first, last);
    }

    /// <summary>"The regional bloc | CAEN", "British | Prime Minister Tessa Maylor": the name that the source only leads to, with nothing but words with capitals and offices between; null where none follows.</summary>
    private int? EndOfNameBehind(int last, int anchor)
    {
        if (!DescriptionKind.IsSpeaker(_words.TextOf(last)) && reading.EntityAt(last) is not { Kind: EntityKind.Place })
            return null;
        for (var next = last + 1; next < Math.Min(anchor, last + LongestTitle) && sentences.AreTogether(last, next) && CanLeadToName(next); next++)
        {
            if (reading.EntityAt(next) is { Kind: EntityKind.Person or EntityKind.Organization } name)
                return name.Last < anchor ? name.Last : null;
            if (next == last + 1 && next + 1 == anchor && _words.TextOf(next) is { Length: > 2 } text && !text.ContainsAnyExceptInRange('A', 'Z'))
                return next;
        }

        return null;
    }

    private bool CanLeadToName(int word) => char.IsUpper(_words.TextOf(word)[0]) || PersonNouns.Has(_words.TextOf(word));

    private bool GoesOn(int last, int anchor)
    {
        var next = last + 1;
        if (next >= _words.Count || next == anchor || !sentences.AreTogether(last, next))
            return false;
        var text = _words.TextOf(last);
        if (_words.TextOf(next) is ".")
            return TitleWords.IsTitle(text) && next + 1 < _words.Count && sentences.AreTogether(last, next + 1);
        return char.IsUpper(_words.TextOf(next)[0]) && (text is "." || (char.IsUpper(text[0]) && (TitleWords.IsTitle(text) || TitleWords.IsTitle(_words.TextOf(next)) || _tokens.AreJoined(last))));
    }
}
