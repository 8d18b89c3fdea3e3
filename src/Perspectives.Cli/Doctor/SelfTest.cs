using System.Diagnostics;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Service.Rendering;

namespace Perspectives.Cli.Doctor;

/// <summary>An analysis whose outcome is known, and how long it took.</summary>
internal sealed record SelfTest
{
    private const int Repetitions = 10;

    private static readonly string[] Expected =
    [
        "Ana Silva is supportive.",
        "Tom Becker is critical.",
    ];

    /// <summary>One window of the model long.</summary>
    private static readonly Article BuiltIn = new()
    {
        Id = "self-test",
        Title = "Council votes to close the old bridge to cars",
        Text =
            """
            Mayor Ana Silva said the closure was long overdue. “This bridge belongs to the people who walk across it, and I am proud of this vote,” she said.

            Tom Becker, who runs a bakery beside the bridge, condemned the decision. “They are killing our street,” he said.
            """.ReplaceLineEndings("\n"),
    };

    public required int Statements { get; init; }

    /// <summary>What should have come out and did not; empty where all is well.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    public required TimeSpan Loading { get; init; }

    public required TimeSpan First { get; init; }

    public required TimeSpan Further { get; init; }

    /// <exception cref="ModelException">The language model is missing or damaged.</exception>
    public static SelfTest Run(LanguageModelOptions options, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        using var model = new LanguageModel(options);
        var analyzer = new PerspectiveAnalyzer(model);
        var loading = Stopwatch.GetElapsedTime(begun);

        begun = Stopwatch.GetTimestamp();
        var answer = analyzer.Analyze(BuiltIn, cancellationToken);
        var first = Stopwatch.GetElapsedTime(begun);

        begun = Stopwatch.GetTimestamp();
        for (var repetition = 0; repetition < Repetitions; repetition++)
            analyzer.Analyze(BuiltIn, cancellationToken);
        return new SelfTest
        {
            Statements = answer.Statements.Count,
            Differences = [.. Expected.Except(Outcome(answer), StringComparer.Ordinal)],
            Loading = loading,
            First = first,
            Further = Stopwatch.GetElapsedTime(begun) / Repetitions,
        };
    }

    private static IEnumerable<string> Outcome(ArticlePerspectives answer) =>
        answer.Actors.Select(actor => $"{actor.Name} is {StanceLabel.Word(actor.Stance)}.");
}
