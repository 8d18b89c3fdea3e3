using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>What is written for somebody speaks for whoever is named with it: "Cornyn's statement", "the Home Office letter", "a report by Oxfam".</summary>
internal sealed class DocumentRule(ResolutionContext context) : ISourceRule
{
    private static readonly Lexicon From = Lexicon.Of("from by");

    public string Name => "document";

    public ActorDraft? Resolve(SourceMention source)
    {
        var words = context.Words;
        if (!EnglishWords.Documents.Has(words.TextOf(source.Head)))
            return null;
        foreach (var (name, mention) in context.NamesIn(source.Words))
        {
            if (mention is null)
                continue;
            var owns = name.Last < source.Head && (NounPhrase.IsPossessive(words, name.Last + 1) || (name.Last == source.Head - 1 && name.Kind == EntityKind.Organization));
            if (owns || (name.First > source.Head && IsAuthor(source, name)))
                return mention.Actor;
        }

        return null;
    }

    /// <summary>"from" or "by" stands behind the document, and before the name nothing but its article or title.</summary>
    private bool IsAuthor(SourceMention source, Entity name)
    {
        var words = context.Words;
        var word = source.Head + 1;
        if (words.TextOf(word) is ",")
            word++;
        return From.Has(words.TextOf(word)) && name.First - word <= 4 && !NounPhrase.IsPossessive(words, name.Last + 1);
    }
}
