using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"The letter said": whoever wrote the letter of which the article told before; "the lawsuit said": whoever sued.</summary>
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
        Lexicon.Of("statement missive"),
        Lexicon.Of("report study survey poll assessment evaluation review analysis audit snapshot"),
        Lexicon.Of("statement communiqué communique release"),
        Lexicon.Of("article story"),
        Lexicon.Of("post tweet message"),
        Lexicon.Of("transcript recording interview call"),
    ];

    /// <summary>Verbs and what whoever does it then has written.</summary>
    private static readonly (Lexicon Verbs, Lexicon Documents)[] Acts =
    [
        (Lexicon.Of("sued sue sues suing"), Lexicon.Of("lawsuit suit complaint filing")),
        (Lexicon.Of("indicted indict"), Lexicon.Of("indictment")),
        (Lexicon.Of("ruled rules"), Lexicon.Of("ruling judgment judgement verdict decision opinion")),
        (Lexicon.Of("surveyed polled"), Lexicon.Of("survey poll")),
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
            if (!context.Words.Quotations.Has(word) && AuthorAt(word, source.Head) is { } author)
                return _known[source.Head] = author;
        }

        return null;
    }

    private ActorDraft? AuthorAt(int word, int head)
    {
        if (IsLike(word, head))
            return _known.GetValueOrDefault(word) ?? _authorship.AuthorOf(word);
        return Array.Exists(Acts, act => act.Documents.Has(context.Words.TextOf(head)) && act.Verbs.Has(context.Words.TextOf(word))) ? _authorship.SubjectOf(word) : null;
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
