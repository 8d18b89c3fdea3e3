using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Others who say the same and are named beside the source: "Silva, along with the rest of the cabinet,", "Silva joined several other mayors in", "Like many mayors, Silva".</summary>
internal sealed class Companions(ArticleReading reading, JointSources joint)
{
    private const int Longest = 10;

    private static readonly Lexicon Describing = Lexicon.Of("the several other some many most all dozens fellow");

    private readonly ArticleWords _words = reading.Words;

    /// <summary>A statement of theirs with the same content; none where the source stands alone.</summary>
    public IEnumerable<Attribution> Of(Attribution attribution)
    {
        if (attribution.Source is not { } source)
            yield break;
        foreach (var words in new[] { Along(source, attribution.Anchor), Joined(source, attribution.Anchor), Like(source) })
        {
            if (words is not { } companions || !(IsNamed(companions) || IsPlural(companions)) || attribution.Content.Any(part => part.Overlaps(companions)))
                continue;
            foreach (var part in joint.PartsOf(companions))
                yield return attribution with { Source = part };
        }
    }

    /// <summary>Behind the source, up to the comma.</summary>
    private WordRange? Along(WordRange source, int cue)
    {
        var word = source.Last + 1;
        if (word + 4 < _words.Count && _words.TextOf(word) is "," && _words.TextOf(word + 1) is "along" or "together" && _words.TextOf(word + 2) is "with")
            return Described(word + 3, Math.Min(cue, word + 3 + Longest), static text => text is ",");
        return null;
    }

    /// <summary>Behind "joined", up to the "in" before the cue.</summary>
    private WordRange? Joined(WordRange source, int cue)
    {
        var word = source.Last + 1;
        return word + 2 < _words.Count && _words.TextOf(word) is "joined" or "joins" ? Described(word + 1, Math.Min(cue, word + 1 + Longest), static text => text is "in" or "to") : null;
    }

    /// <summary>Before the source, from the "Like" that begins the sentence.</summary>
    private WordRange? Like(WordRange source)
    {
        if (source.First < 3 || _words.TextOf(source.First - 1) is not ",")
            return null;
        for (var word = source.First - 2; word >= Math.Max(0, source.First - Longest) && _words.Sentences.AreTogether(word, source.First); word--)
        {
            if (_words.TextOf(word) is "Like" && _words.Sentences.IsFirst(word))
                return Described(word + 1, source.First, static text => text is ",");
        }

        return null;
    }

    /// <summary>The description that begins at <paramref name="first"/> and ends before the word that ends it, before <paramref name="limit"/>; a day behind it is none of it.</summary>
    private WordRange? Described(int first, int limit, Func<string, bool> isEnd)
    {
        if (!Describing.Has(_words.TextOf(first)) && !char.IsUpper(_words.TextOf(first)[0]))
            return null;
        for (var word = first + 1; word < limit && _words.Sentences.AreTogether(first, word); word++)
        {
            if (isEnd(_words.TextOf(word).ToString()))
                return new WordRange(first, IsDay(word - 1) ? word - 2 : word - 1);
        }

        return null;
    }

    private bool IsDay(int word) => _words.TextOf(word).EndsWith("day", StringComparison.Ordinal) && char.IsUpper(_words.TextOf(word)[0]);

    /// <summary>"Mr Birch and Senator Ana Silva": begins with a name or its title and ends with a person's name.</summary>
    private bool IsNamed(WordRange companions) =>
        char.IsUpper(_words.TextOf(companions.First)[0]) && reading.EntityAt(companions.Last) is { Kind: EntityKind.Person };

    private bool IsPlural(WordRange description)
    {
        var head = NounPhrase.HeadOf(_words, description.First, description.Last);
        var text = _words.TextOf(head);
        return text is "rest" or "others" || reading.EntityAt(head) is { Kind: EntityKind.Group } || (DescriptionKind.IsPlural(text) && DescriptionKind.CanSpeak(text) && !IsDocument(text));
    }

    private static bool IsDocument(ReadOnlySpan<char> word) => word is [.. var one, 's'] && EnglishWords.Documents.Has(one);
}
