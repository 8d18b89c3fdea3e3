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
        var first = source.First;
        while (first < source.Head && EnglishWords.Determiners.Has(words.TextOf(first)))
            first++;
        return string.Join(' ', Enumerable.Range(first, source.Head - first + 1).Select(word => words.TextOf(word).ToString()));
    }
}
