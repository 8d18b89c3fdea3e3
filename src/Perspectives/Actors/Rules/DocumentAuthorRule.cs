using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"The letter said": whoever wrote the letter of which the article told before.</summary>
internal sealed class DocumentAuthorRule(ResolutionContext context) : ISourceRule
{
    /// <summary>A document of which nothing was heard for so long is not the one that is meant.</summary>
    private const int Reach = 400;

    private static readonly Lexicon Definite = Lexicon.Of("the that this");

    /// <summary>Words for one and the same.</summary>
    private static readonly Lexicon[] Likenesses =
    [
        Lexicon.Of("lawsuit suit complaint filing petition"),
        Lexicon.Of("letter missive"),
        Lexicon.Of("report study survey poll assessment evaluation review analysis audit snapshot"),
        Lexicon.Of("statement communiqué communique release"),
        Lexicon.Of("article story"),
        Lexicon.Of("post tweet message"),
    ];

    private readonly Authorship _authorship = new(context);
    private readonly Dictionary<int, ActorDraft> _known = [];

    public string Name => "document";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (!EnglishWords.Documents.Has(context.Words.TextOf(source.Head)) || !Definite.Has(context.Words.TextOf(source.First)))
            return null;
        for (var word = source.First - 1; word >= Math.Max(0, source.First - Reach); word--)
        {
            if (!IsLike(word, source.Head) || context.Words[word].IsQuoted)
                continue;
            if ((_known.GetValueOrDefault(word) ?? _authorship.AuthorOf(word)) is { } author)
                return _known[source.Head] = author;
        }

        return null;
    }

    private bool IsLike(int word, int head)
    {
        var one = context.Words.TextOf(word);
        var other = context.Words.TextOf(head);
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var likeness in Likenesses)
        {
            if (likeness.Has(one) && likeness.Has(other))
                return true;
        }

        return false;
    }
}
