using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation.Causes;

/// <summary>Tells of one article why its wrong actors are wrong.</summary>
internal sealed class CauseFinder(GoldArticle gold, ArticlePerspectives answer)
{
    private readonly ILookup<string, Actor> _actors = answer.Actors.ToLookup(actor => actor.Id, StringComparer.Ordinal);
    private readonly TextAround _text = new(gold.Text);

    /// <summary>A statement found by both and given to another actor.</summary>
    /// <param name="quote">The annotators' statement.</param>
    /// <param name="statement">The answer's.</param>
    /// <param name="isLinked">Whether both ascribe it to the same mention.</param>
    public WrongActor OfStatement(GoldQuote quote, Statement statement, bool isLinked)
    {
        var expected = gold.NameOf(quote);
        return Describe(CauseOf(expected, statement, isLinked), expected, statement);
    }

    /// <summary>The actors of the answer who say nothing that the annotators ascribe to anybody, once each.</summary>
    /// <param name="found">Positions of the statements that the annotators have as well.</param>
    public IEnumerable<WrongActor> OfActors(IReadOnlySet<int> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < answer.Statements.Count; number++)
        {
            var statement = answer.Statements[number];
            if (ActorOf(statement) is not { } actor || IsAnnotated(actor) || SaysSomethingFound(actor, found) || !seen.Add(actor.Id))
                continue;
            yield return Describe(_text.IsPageLine(SpanOf(statement).Start) ? ActorCause.Boilerplate : ActorCause.NotAnnotated, expected: null, statement);
        }
    }

    private ActorCause CauseOf(string expected, Statement statement, bool isLinked)
    {
        if (statement.Source is null || ActorOf(statement) is not { } given)
            return isLinked ? ActorCause.WrongAntecedent : ActorCause.NoSource;
        if (!isLinked)
            return ActorCause.WrongSource;
        var isByName = statement.AttributedBy is "name" or "apposition";
        if (IsAnnotated(given))
            return isByName ? ActorCause.MergedActors : ActorCause.WrongAntecedent;
        if (statement.AttributedBy is "new" or "repeated")
            return ActorCause.DescriptionNotResolved;
        if (!isByName && !ActorName.Same(statement.Source.Text, given.Name))
            return ActorCause.WrongAntecedent;
        return answer.Actors.Any(actor => ActorName.Same(expected, actor.Name)) ? ActorCause.SplitActor : ActorCause.BadName;
    }

    private bool IsAnnotated(Actor actor) => gold.Actors.Any(one => ActorName.Same(one.Name, actor.Name));

    private bool SaysSomethingFound(Actor actor, IReadOnlySet<int> found) => found.Any(number => answer.Statements[number].Actor == actor.Id);

    private Actor? ActorOf(Statement statement) => statement.Actor is { } id ? _actors[id].FirstOrDefault() : null;

    private WrongActor Describe(ActorCause cause, string? expected, Statement statement)
    {
        var span = SpanOf(statement);
        return new WrongActor(gold.Id, cause, expected, ActorOf(statement)?.Name, statement.Source?.Text, statement.AttributedBy, _text.Around(span.Start, span.End));
    }

    private static Excerpt SpanOf(Statement statement) => statement.Source ?? statement.Cue ?? statement.Content[0];
}
