namespace Perspectives.Actors.Rules;

/// <summary>"A ministry official said talks were under way; he declined": whoever speaks before the semicolon goes on behind it.</summary>
internal sealed class SameClauseRule(ResolutionContext context) : ISourceRule
{
    public string Name => "pronoun";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is not (MentionKind.He or MentionKind.She) || source.First == 0 || context.Words.TextOf(source.First - 1) is not ";" || context.Words.Quotations.Has(source.First))
            return null;
        var speaker = context.Speakers.In(context.Sentences.SentenceOf(source.First));
        var gender = NounPhrase.GenderOf(source.Kind);
        return speaker is { Kind: Reading.EntityKind.Person or Reading.EntityKind.None } && (speaker.Gender == gender || speaker.Gender == Gender.Unknown) ? speaker : null;
    }
}
