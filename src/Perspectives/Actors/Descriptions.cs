using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Unnamed actors by the core of the description that brought them in ("senior officials").</summary>
internal sealed class Descriptions(ArticleWords words)
{
    private static readonly Lexicon Others = Lexicon.Of("other another");

    private readonly Dictionary<string, ActorDraft> _actors = new(StringComparer.OrdinalIgnoreCase);

    public void Add(SourceMention source, ActorDraft actor) => _actors[CoreOf(source)] = actor;

    /// <summary>Who was described so before; "other residents" and "another official" never were.</summary>
    public ActorDraft? Find(SourceMention source) => Others.Has(words.TextOf(source.First)) ? null : _actors.GetValueOrDefault(CoreOf(source));

    private string CoreOf(SourceMention source)
    {
        var last = IsPart(source) ? source.Last : source.Head;
        var first = source.First;
        while (first < last && EnglishWords.Determiners.Has(words.TextOf(first)))
            first++;
        return string.Join(' ', Enumerable.Range(first, last - first + 1).Select(word => words.TextOf(word).ToString()));
    }

    /// <summary>"some of the mayors" says who they are behind its "of" only.</summary>
    private bool IsPart(SourceMention source) => source.Last > source.Head + 1 && EnglishWords.Quantifiers.Has(words.TextOf(source.Head)) && words.TextOf(source.Head + 1) is "of";
}
