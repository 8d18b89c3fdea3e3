using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>Whether somebody who is named only behind a description can be whom it describes.</summary>
internal sealed class LaterName(ResolutionContext context)
{
    /// <summary>They go with any office.</summary>
    internal static readonly Lexicon Honorifics = Lexicon.Of("reverend rev right most very professor prof dr sir dame lord lady hon honourable");

    private const int LongestLead = 3;

    private static readonly Lexicon Places = Lexicon.Of("in at on");

    private readonly RoleFinder _roles = new(context.Words, context.Sentences);

    /// <param name="source">The description.</param>
    /// <param name="mention">By name, behind it.</param>
    public bool Fits(SourceMention source, Mention mention) =>
        !IsSpokenOf(source, mention) && !IsWhere(source, mention) && HasGender(source, mention) && _roles.FindAll([mention.Words]).All(role => IsOf(role, source));

    /// <summary>Whether the role at the name is the description's own ("the president himself", "President Krug"), or none.</summary>
    private bool IsOf(WordRange role, SourceMention source)
    {
        var head = NounPhrase.HeadOf(context.Words, role.First, role.Last);
        return (Enumerable.Range(source.First, source.Words.Count).Any(word => context.Words.TextOf(word).Equals(context.Words.TextOf(head), StringComparison.OrdinalIgnoreCase))
                && Compatibility.IsDeputy(context.Words, role) == Compatibility.IsDeputy(context.Words, source.Words))
            || Enumerable.Range(role.First, role.Count).All(word => Honorifics.Has(context.Words.TextOf(word)));
    }

    /// <summary>"the team writes in the journal Annals of Botany": where people write is no name of theirs.</summary>
    private bool IsWhere(SourceMention source, Mention mention) =>
        mention.Entity != EntityKind.Person && (context.Words.TextOf(source.Head) is "team" || DescriptionKind.IsPlural(context.Words.TextOf(source.Head)))
        && context.Sentences.AreTogether(source.First, mention.First)
        && Enumerable.Range(source.Last + 1, mention.First - source.Last - 1).TakeLast(LongestLead).Any(word => Places.Has(context.Words.TextOf(word)));

    /// <summary>"Peter Amsel said the minister had no shame", "The growers blame the county": whoever speaks of the one described is another, and so is of whom that one speaks.</summary>
    private bool IsSpokenOf(SourceMention source, Mention mention)
    {
        if (context.Sentences.AreTogether(source.First, mention.First) && context.IsInContent(mention.First) && !context.Words.Quotations.Has(mention.First))
            return true;
        for (var word = mention.Last + 1; word + 1 < context.Words.Count && context.ParagraphOf(word) == context.ParagraphOf(mention.First); word++)
        {
            if (EnglishWords.Determiners.Has(context.Words.TextOf(word)) && context.IsInContent(word) && context.Words.TextOf(word + 1).Equals(context.Words.TextOf(source.Head), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"The minister said she would stay" is no Peter.</summary>
    private bool HasGender(SourceMention source, Mention mention)
    {
        for (var word = source.Last + 1; word < context.Words.Count && context.Sentences.AreTogether(source.First, word); word++)
        {
            var gender = NounPhrase.PronounKind(context.Words.TextOf(word)) is { } kind ? NounPhrase.GenderOf(kind) : Gender.Unknown;
            if (gender != Gender.Unknown && mention.Actor.Gender != Gender.Unknown)
                return gender == mention.Actor.Gender;
        }

        return true;
    }
}
