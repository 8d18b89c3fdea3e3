using Perspectives.Attributions;
using Perspectives.Cli.Evaluation.Causes;
using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>Compares answers with annotated articles, one article after the other, and counts.</summary>
internal sealed class Scorer
{
    private readonly StanceTable _stances = new();
    private readonly List<Difference> _differences = [];
    private readonly List<WrongActor> _wrongActors = [];
    private readonly SortedDictionary<string, RateCount> _byRule = new(StringComparer.Ordinal);
    private readonly SortedDictionary<StatementKind, RateCount> _byKind = [];
    private int _articles;
    private int _withoutAnswer;
    private RateCount _content;
    private RateCount _source;
    private RateCount _cue;
    private RateCount _found;
    private int _linked;
    private int _attributed;
    private int _unknownActor;
    private ActorCount _actors;
    private RateCount _verbatim;

    public StanceTable Stances => _stances;

    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Statements given to another actor than the annotators', and actors whom only answers have.</summary>
    public IReadOnlyList<WrongActor> WrongActors => _wrongActors;

    /// <summary>Of the statements found, those given to the right actor, by the rule that gave them.</summary>
    public IReadOnlyDictionary<string, RateCount> ByRule => _byRule;

    /// <summary>Of the annotators' statements, those found, by kind.</summary>
    public IReadOnlyDictionary<StatementKind, RateCount> ByKind => _byKind;

    public Figures Figures => new()
    {
        Articles = _articles,
        ArticlesWithoutAnswer = _withoutAnswer,
        Content = _content.Rate,
        Source = _source.Rate,
        Cue = _cue.Rate,
        Found = _found.Rate,
        Linked = (_found with { Right = _linked }).Rate,
        Attributed = (_found with { Right = _attributed }).Rate,
        UnknownActorAmongFound = Percent.Of(_unknownActor, _found.Right),
        StanceMacroF1 = Percent.Round(_stances.MacroF1),
        StanceF1 = StanceFigures.Of(_stances),
        Actors = _actors.Named.Rate,
        ActorStanceAgreement = Percent.Of(_actors.SameStance, _actors.Named.Right),
        ActorKindAgreement = Percent.Of(_actors.SameKind, _actors.Named.Right),
        Verbatim = _verbatim.Given == 0 ? null : Percent.Of(_verbatim.Right, _verbatim.Given, decimals: 2),
    };

    /// <summary>Counts one article; <paramref name="answer"/> is null where there is none.</summary>
    public void Add(GoldArticle gold, ArticlePerspectives? answer)
    {
        var statements = answer?.Statements ?? [];
        var actors = answer?.Actors ?? [];
        var offsets = new Utf16Offsets(gold.Text);
        var expected = gold.Quotes.Select(quote => StatementLetters.Of(quote, gold.Text, offsets)).ToList();
        var given = statements.Select(statement => StatementLetters.Of(statement, gold.Text)).ToList();

        _articles++;
        _withoutAnswer += answer is null ? 1 : 0;
        _content += CountLetters(expected, given, statement => statement.Content);
        _source += CountLetters(expected, given, statement => statement.Source);
        _cue += CountLetters(expected, given, statement => statement.Cue);
        _verbatim += VerbatimCheck.Count(statements, gold.Text);
        _actors += ActorCount.Of(gold, actors);

        var pairs = StatementMatcher.Match(expected, given);
        _found += new RateCount(pairs.Count, given.Count, expected.Count);
        _linked += pairs.Count(pair => expected[pair.Gold].HasSourceOf(given[pair.Given]));
        var names = NamesById(actors);
        foreach (var pair in pairs)
            CountFound(gold, gold.Quotes[pair.Gold], statements[pair.Given], names);
        if (answer is not null)
            AddWrongActors(gold, answer, pairs, expected, given);
        CountKinds(gold, pairs.Select(pair => pair.Gold).ToHashSet());
    }

    private static RateCount CountLetters(List<StatementLetters> expected, List<StatementLetters> given, Func<StatementLetters, Letters> part)
    {
        var (gold, found) = (Letters.Union(expected.Select(part)), Letters.Union(given.Select(part)));
        return new RateCount(gold.CountCommon(found), found.Count, gold.Count);
    }

    private static Dictionary<string, string> NamesById(IReadOnlyList<Actor> actors)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in actors)
            names[actor.Id] = actor.Name;
        return names;
    }

    private void CountFound(GoldArticle gold, GoldQuote quote, Statement statement, Dictionary<string, string> names)
    {
        var expected = gold.NameOf(quote);
        var given = statement.Actor is null ? null : names.GetValueOrDefault(statement.Actor);
        var right = given is not null && ActorName.Same(expected, given);
        _attributed += right ? 1 : 0;
        _unknownActor += given is null ? 1 : 0;
        _stances.Add(quote.Stance, statement.Stance);
        _byRule[statement.AttributedBy] = _byRule.GetValueOrDefault(statement.AttributedBy) + new RateCount(right ? 1 : 0, 1, 1);
        if (!right)
            _differences.Add(new Difference(gold.Id, quote.Kind, expected, gold.Beginning(quote), Found: true, given, statement.AttributedBy));
    }

    private void AddWrongActors(GoldArticle gold, ArticlePerspectives answer, List<StatementPair> pairs, List<StatementLetters> expected, List<StatementLetters> given)
    {
        var causes = new CauseFinder(gold, answer);
        var names = NamesById(answer.Actors);
        foreach (var pair in pairs)
        {
            var (quote, statement) = (gold.Quotes[pair.Gold], answer.Statements[pair.Given]);
            if (!IsRight(gold.NameOf(quote), statement, names))
                _wrongActors.Add(causes.OfStatement(quote, statement, expected[pair.Gold].HasSourceOf(given[pair.Given])));
        }

        _wrongActors.AddRange(causes.OfActors(pairs.Select(pair => pair.Given).ToHashSet()));
    }

    private static bool IsRight(string expected, Statement statement, Dictionary<string, string> names) =>
        statement.Actor is { } id && names.TryGetValue(id, out var given) && ActorName.Same(expected, given);

    private void CountKinds(GoldArticle gold, HashSet<int> found)
    {
        for (var number = 0; number < gold.Quotes.Count; number++)
        {
            var quote = gold.Quotes[number];
            var hit = found.Contains(number);
            _byKind[quote.Kind] = _byKind.GetValueOrDefault(quote.Kind) + new RateCount(hit ? 1 : 0, hit ? 1 : 0, 1);
            if (!hit)
                _differences.Add(new Difference(gold.Id, quote.Kind, gold.NameOf(quote), gold.Beginning(quote), Found: false));
        }
    }
}
