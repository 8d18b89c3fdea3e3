using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"The 37", of which another cue has "The 37 million-member lobby": two sources that begin with the same word are the same, and the longer has all of it.</summary>
internal sealed class WholeOfTwin(ArticleWords words, IReadOnlyList<Attribution> attributions) : ISourceNarrowing
{
    private const int Longest = 8;

    private readonly ILookup<int, WordRange> _byFirst = attributions.Select(attribution => attribution.Source).OfType<WordRange>()
        .Where(source => source.Count <= Longest && words.Sentences.AreTogether(source.First, source.Last)).ToLookup(source => source.First);

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (IsComplete(source.Last))
            return source;
        foreach (var twin in _byFirst[source.First])
        {
            if (twin.Last > source.Last && !twin.Contains(attribution.Anchor))
                source = twin;
        }

        return source;
    }

    private bool IsComplete(int last)
    {
        var text = words.TextOf(last);
        if (EnglishWords.Determiners.Has(text))
            return false;
        return char.IsUpper(text[0]) || NounPhrase.PronounKind(text) is not null || DescriptionKind.IsSpeaker(text) || DescriptionKind.IsPlural(text);
    }
}
