using System.Runtime.CompilerServices;
using Perspectives.Articles;
using Perspectives.Cli.Inputs;

namespace Perspectives.Cli.Analysis;

/// <summary>Analyses articles side by side and gives the outcomes in the order of the articles.</summary>
internal sealed class ArticlePipeline(Task<PerspectiveAnalyzer> analyzer, int threads)
{
    // Enough that a long article does not keep the others' threads waiting; few, since each holds its text and its answer in memory.
    private int MostInFlight => 2 * threads;

    /// <summary>When cancelled, gives what is finished and then throws.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="ModelException">The language model is missing or damaged.</exception>
    public async IAsyncEnumerable<ArticleOutcome> AnalyzeAsync(IEnumerable<ArticleInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var inFlight = new Queue<Task<ArticleOutcome>>();
        var reading = new ArticleReading(inputs);
        try
        {
            while (!reading.HasEnded || inFlight.Count > 0)
            {
                if (reading.HasEnded || inFlight.Count >= MostInFlight || await IsFinishedFirstAsync(inFlight, reading))
                    yield return await inFlight.Dequeue();
                else if (await reading.NextAsync(cancellationToken) is { } input)
                    inFlight.Enqueue(StartAsync(input, stopping.Token));
            }
        }
        finally
        {
            reading.Dispose();
            // Nothing may use the model once the caller has gone on and disposes of it.
            await stopping.CancelAsync();
            await Task.WhenAll(inFlight).ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>Whether the next outcome is there before the next article, which may be long in coming: an answer is not held back until then.</summary>
    private static async Task<bool> IsFinishedFirstAsync(Queue<Task<ArticleOutcome>> inFlight, ArticleReading reading) =>
        inFlight.TryPeek(out var first) && await Task.WhenAny(first, reading.Ready) == first;

    private Task<ArticleOutcome> StartAsync(ArticleInput input, CancellationToken cancellationToken) => input.Article is { } article
        ? Task.Run(async () => Analyze(input, article, await analyzer, cancellationToken), cancellationToken)
        : Task.FromResult(new ArticleOutcome { Input = input, Errors = input.Errors });

    private static ArticleOutcome Analyze(ArticleInput input, Article article, PerspectiveAnalyzer analyzer, CancellationToken cancellationToken)
    {
        try
        {
            return new ArticleOutcome { Input = input, Answer = analyzer.Analyze(article, cancellationToken) };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One odd article must not cost the others.
            var error = new ArticleError("internal_fault", $"This is a fault of the program, please report it with the article: {fault.GetType().Name}: {fault.Message}");
            return new ArticleOutcome { Input = input, Errors = [error], IsFault = true };
        }
    }
}
