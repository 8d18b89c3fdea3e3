using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"Trump's lawyer" is not Trump.</summary>
internal static class PossessivePerson
{
    public static bool IsOwner(ArticleWords words, SourceMention source, List<(Entity Name, Mention? Mention)> names) =>
        names.Any(name => name.Name.Kind == EntityKind.Person && name.Name.Last < source.Head
            && NounPhrase.IsPossessive(words, name.Name.Last + 1) && name.Name.Last + 3 <= source.Head);
}
