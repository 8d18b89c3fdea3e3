using System.Globalization;
using Perspectives.Cli.Analysis;
using Perspectives.Grouping;
using Perspectives.Service.Rendering;
using Perspectives.Stances;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>Answers for people: first who stands where, then what each says, in the article's order.</summary>
internal sealed class ReportWriter(IPaper paper) : IAnswerWriter
{
    private const int StanceColumn = 14;
    private const int KindColumn = 10;
    private const int ConfidenceColumn = 7;
    private const int Indentation = 2;

    private QuotedWords _words = new(null);
    private bool _isLater;

    public void Write(ArticleOutcome outcome)
    {
        if (outcome.Answer is { } answer)
            Write(answer, outcome.Input.Name, outcome.Input.Article?.Text);
    }

    /// <param name="answer">The answer.</param>
    /// <param name="name">What an article without a title is called.</param>
    /// <param name="text">The article's; null where it is not at hand.</param>
    public void Write(ArticlePerspectives answer, string name, string? text = null)
    {
        _words = new QuotedWords(text);
        if (_isLater)
            paper.WriteLine();
        _isLater = true;
        WriteHeading(answer, name);
        WriteOverview(answer);
        foreach (var actor in answer.Actors)
            WriteActor(actor, answer);
        WriteStatements("Given to nobody", [], [.. answer.Statements.Where(statement => statement.Actor is null)]);
        foreach (var warning in answer.Warnings)
            WriteColumn(new Ink("Note  "), Printable.Of(warning.Message));
        paper.Flush();
    }

    public void Finish() => paper.Flush();

    private void WriteHeading(ArticlePerspectives answer, string name)
    {
        foreach (var line in LineWrapper.Wrap(Printable.Of(answer.Article.Title ?? name), paper.Width))
            paper.WriteLine(new Ink(line, Tone.Heading));
        string?[] facts =
        [
            answer.Article.Outlet,
            answer.Article.PublishedAt?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            Counted(answer.Statements.Count, "statement"),
            Counted(answer.Actors.Count, "actor"),
        ];
        paper.WriteLine(new Ink(Printable.Of(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)))), Tone.Faint));
    }

    private void WriteOverview(ArticlePerspectives answer)
    {
        paper.WriteLine();
        if (answer.Actors.Count == 0)
        {
            paper.WriteLine(new Ink("Nobody is quoted."));
            return;
        }

        paper.WriteLine(new Ink("Who stands where, towards the matter that they speak about", Tone.Heading));
        foreach (var actor in answer.Actors)
        {
            var statements = answer.Statements.Count(statement => statement.Actor == actor.Id);
            var isUncertain = answer.Perspectives.Any(perspective => perspective.Actor == actor.Id && perspective.Uncertain);
            var description = $"{Describe(actor)} · {Counted(statements, "statement")}{(isUncertain ? " · nearly even" : "")}";
            WriteColumn(StanceColumnOf(actor.Stance), description);
        }
    }

    private void WriteActor(Actor actor, ArticlePerspectives answer) => WriteStatements(
        Describe(actor),
        [new Ink(" · "), StanceInk.Of(actor.Stance)],
        [.. answer.Statements.Where(statement => statement.Actor == actor.Id)]);

    private void WriteStatements(string heading, ReadOnlySpan<Ink> side, List<Statement> statements)
    {
        if (statements.Count == 0)
            return;
        paper.WriteLine();
        paper.WriteLine([new Ink(heading, Tone.Heading), .. side]);
        foreach (var statement in statements)
            WriteStatement(statement);
    }

    private void WriteStatement(Statement statement)
    {
        var confidence = statement.Confidence.ToString("0 %", CultureInfo.InvariantCulture);
        var kind = statement.Kind.ToString().ToLowerInvariant();
        var via = statement.Via is { } outlet ? $" (via {Printable.Of(outlet.Text)})" : "";
        WriteColumn(StanceColumnOf(statement.Stance), kind.PadRight(KindColumn) + confidence.PadRight(ConfidenceColumn), _words.Of(statement) + via);
    }

    private void WriteColumn(Ink first, string text) => WriteColumn(first, "", text);

    /// <summary>The text in a column of its own beside what comes before it.</summary>
    private void WriteColumn(Ink first, string second, string text)
    {
        var before = Indentation + first.Text.Length + second.Length;
        var lines = LineWrapper.Wrap(text, paper.Width - before);
        paper.WriteLine(new Ink(new string(' ', Indentation)), first, new Ink(second, Tone.Faint), new Ink(lines[0]));
        foreach (var line in lines.Skip(1))
            paper.WriteLine(new Ink(new string(' ', before) + line));
    }

    private static string Describe(Actor actor)
    {
        var role = actor.Role is null ? "" : $", {Printable.Of(actor.Role)}";
        return $"{Printable.Of(actor.Name)}{role} ({actor.Kind.ToString().ToLowerInvariant()})";
    }

    private static Ink StanceColumnOf(Stance stance) => StanceInk.Of(stance) with { Text = StanceLabel.Of(stance).PadRight(StanceColumn) };

    private static string Counted(int count, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {name}{(count == 1 ? "" : "s")}");
}
