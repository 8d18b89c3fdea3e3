using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"Romney and several other senators urged", of which the model marked only the name: the others speak too.</summary>
internal sealed class WithOthers(ArticleReading reading, SentenceBoundaries sentences) : ISourceNarrowing
{
    private const int Longest = 6;

    private static readonly Lexicon Inside = Lexicon.Of("of the in");

    private readonly ArticleWords _words = reading.Words;

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (attribution.Anchor <= source.Last || reading.EntityAt(source.Last) is not { Kind: EntityKind.Person } name || name.Last != source.Last)
            return source;
        var first = source.Last + 1;
        if (!_words.TextOf(first).Equals("and", StringComparison.OrdinalIgnoreCase) || !JointSources.Describing.Has(_words.TextOf(first + 1)))
            return source;
        for (var word = first + 2; word < Math.Min(attribution.Anchor, first + 2 + Longest) && sentences.AreTogether(first, word); word++)
        {
            var text = _words.TextOf(word);
            if (DescriptionKind.IsPlural(text) && !EnglishWords.Quantifiers.Has(text) && (char.IsLower(text[0]) || reading.EntityAt(word) is { Kind: EntityKind.Group }))
                return source with { Last = word };
            if (EnglishWords.EndOfCore.Has(text) && !Inside.Has(text))
                break;
        }

        return source;
    }
}
