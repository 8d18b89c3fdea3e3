using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>What is written for somebody speaks for whoever is named with it: "Cornyn's statement", "the Home Office letter", "a report by Oxfam", "an article in the Courier".</summary>
internal sealed class DocumentRule(ResolutionContext context) : ISourceRule
{
    private static readonly Lexicon Places = Lexicon.Of("at in on");
    private static readonly Lexicon Sites = Lexicon.Of("website site webpage page blog account channel feed");

    public string Name => "document";

    public ActorDraft? Resolve(SourceMention source)
    {
        var words = context.Words;
        if (!EnglishWords.Documents.Has(words.TextOf(source.Head)))
            return null;
        if (Publisher(source) is { } publisher)
            return publisher;
        foreach (var (name, mention) in context.NamesIn(source.Words))
        {
            if (mention is null)
                continue;
            var owns = name.Last < source.Head && (NounPhrase.IsPossessive(words, name.Last + 1) || (name.Last == source.Head - 1 && name.Kind == EntityKind.Organization));
            if (owns || (name.First > source.Head && (IsAuthor(source, name) || OwnsSite(name))))
                return mention.Actor;
        }

        return null;
    }

    /// <summary>"Over at the Courier, a post says": where it is published.</summary>
    private ActorDraft? Publisher(SourceMention source)
    {
        if (source.First < 3 || context.Words.TextOf(source.First - 1) is not "," || context.NameAt(source.First - 2) is not var (name, mention))
            return null;
        var lead = name.First - (EnglishWords.Articles.Has(context.Words.TextOf(name.First - 1)) ? 2 : 1);
        return lead >= 0 && name.Kind == EntityKind.Organization && Places.Has(context.Words.TextOf(lead)) && context.Sentences.AreTogether(lead, source.First) ? mention?.Actor : null;
    }

    /// <summary>"a presentation posted on Dunmore’s website": what stands on somebody’s own site is theirs.</summary>
    private bool OwnsSite(Entity name)
    {
        var owner = name.Last + 1;
        if (!NounPhrase.IsPossessive(context.Words, owner))
            return false;
        var site = owner + 1 < context.Words.Count && context.Words.TextOf(owner + 1) is "s" ? owner + 2 : owner + 1;
        return site < context.Words.Count && Sites.Has(context.Words.TextOf(site)) && name.First > 0 && Places.Has(context.Words.TextOf(name.First - 1));
    }

    /// <summary>"from", "by" or "presented by" stands behind the document, and before the name nothing but its article or title.</summary>
    private bool IsAuthor(SourceMention source, Entity name) =>
        Authorship.LeadToAuthor(context.Words, source.Head) is { } lead && name.First > lead && name.First - lead <= 4 && !NounPhrase.IsPossessive(context.Words, name.Last + 1);
}
