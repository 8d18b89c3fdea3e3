using Perspectives.Actors.Rules;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>Finds who each attribution's source is: names are merged, pronouns and descriptions resolved, and what has no source goes on with the last speaker.</summary>
public sealed class ActorResolver
{
    /// <summary>What "the company" counts against the tagger, which took its name for a person's.</summary>
    private const int DescriptionWeight = 4;

    private readonly AntecedentTables _tables;

    private ActorResolver(AntecedentTables tables) => _tables = tables;

    /// <summary>Loads the learned tables from the model's folder.</summary>
    /// <exception cref="ModelException">antecedent.json is missing or damaged.</exception>
    public static ActorResolver Load(string folder) => new(AntecedentTables.Load(folder));

    /// <summary>One assignment an attribution, in their order.</summary>
    public IReadOnlyList<Assignment> Resolve(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(reading);
        var context = new ResolutionContext(reading, attributions, _tables);
        var descriptions = new Descriptions(reading.Words);
        ISourceRule[] descriptionRules =
        [
            new OnlyHolderRule(context),
            new BelongingRule(context),
            new AntecedentRule(context, pronouns: false),
            new RepeatedDescriptionRule(descriptions),
        ];
        ISourceRule[] pronounRules =
        [
            new SameClauseRule(context),
            new DefiniteSubjectRule(context, descriptions, descriptionRules),
            new OnlyOneInParagraphRule(context),
            new AntecedentRule(context, pronouns: true),
        ];
        var introduction = new NewActorRule(context, descriptions);
        var apposition = new AppositionRule(context);
        var kin = new KinRule(context, pronounRules);
        var identities = new Identities(context);
        ISourceRule[] rules =
        [
            new AnswerRule(context),
            new InitialsRule(context),
            new NameRule(context),
            apposition,
            new RelativeRule(context),
            new DocumentRule(context),
            new DescribedAuthorRule(context, [apposition, .. pronounRules, .. descriptionRules, introduction]),
            new DocumentAuthorRule(context),
            new PartOfGroupRule(context),
            new ShareRule(context),
            new HearingRule(context),
            new LoneOneRule(context),
            .. pronounRules,
            new AuthorsRule(context, pronounRules),
            .. descriptionRules,
            kin,
            new ClaimantRule(context),
            new NewlyNamedRule(context),
            new PreviousSubjectRule(context, descriptions),
            new NamedNextRule(context),
            introduction,
        ];

        var found = new (ActorDraft? Actor, string Rule)[attributions.Count];
        foreach (var number in InOrderOfSources(attributions))
        {
            if (SourceOf(attributions[number], context) is not { } source)
                continue;
            found[number] = Decide(source, rules, actor => kin.Named(actor) ?? identities.NamedOf(source, actor) ?? actor, context);
            if (found[number].Actor is not { } speaker)
                continue;
            context.Said(attributions[number].Content, speaker);
            if (attributions[number] is { Named: not null, Source: { } written } && SourceMention.From(written, context.Words, context.IsInName) is { } pair)
                context.Refer(pair, speaker);
        }

        new SpeakerContinuation(context, attributions, found).Apply();
        return Finish(found, context);
    }

    private static IEnumerable<int> InOrderOfSources(IReadOnlyList<Attribution> attributions) =>
        Enumerable.Range(0, attributions.Count).Where(number => attributions[number].Source is not null)
            .OrderBy(number => attributions[number].Source!.Value.First).ThenBy(number => attributions[number].Source!.Value.Last);

    private static SourceMention? SourceOf(Attribution attribution, ResolutionContext context) =>
        (attribution.Named ?? attribution.Source) is { } range ? SourceMention.From(range, context.Words, context.IsInName) : null;

    private static (ActorDraft? Actor, string Rule) Decide(SourceMention source, ISourceRule[] rules, Func<ActorDraft, ActorDraft> named, ResolutionContext context)
    {
        foreach (var rule in rules)
        {
            if (rule.Resolve(source) is not { } known)
                continue;
            var actor = named(known);
            Remember(source, actor, rule, context);
            context.Speakers.Add(actor, context.Sentences.SentenceOf(source.First));
            return (actor, rule.Name);
        }

        return default;
    }

    /// <summary>What was resolved is an antecedent for what comes after it; names are known already.</summary>
    private static void Remember(SourceMention source, ActorDraft actor, ISourceRule rule, ResolutionContext context)
    {
        if (rule is NameRule or InitialsRule or AppositionRule or DocumentRule or DocumentAuthorRule or DescribedAuthorRule or HearingRule)
            return;
        if (actor.Gender == Gender.Unknown)
            actor.Gender = source.Kind == MentionKind.Nominal ? PersonNouns.GenderOf(context.Words.TextOf(source.Head)) : NounPhrase.GenderOf(source.Kind);
        if (actor.Kind == EntityKind.Person && source.Kind == MentionKind.Nominal && EnglishWords.Bodies.Has(context.Words.TextOf(source.Head)))
            actor.Vote(EntityKind.Organization, DescriptionWeight);
        context.Refer(source, actor);
    }

    private static Assignment[] Finish((ActorDraft? Actor, string Rule)[] found, ResolutionContext context)
    {
        var finished = new Dictionary<ActorDraft, ResolvedActor>();
        return [.. found.Select(one => new Assignment(one.Actor is null ? null : FinishedOf(one.Actor), one.Rule ?? "unattributed"))];

        ResolvedActor FinishedOf(ActorDraft draft)
        {
            if (!finished.TryGetValue(draft, out var actor))
                finished[draft] = actor = ActorFinisher.Finish(draft, context);
            return actor;
        }
    }
}
