using Microsoft.Extensions.Options;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Service.Telemetry;

namespace Perspectives.Service.Analysis;

/// <summary>
/// The one language model of the process, loaded in the background, and the threads that analyse with it. Both lanes have as many threads as the model
/// reads windows side by side: where both are busy, they share it about evenly, window by window.
/// </summary>
public sealed class ArticleAnalysis : IAsyncDisposable
{
    private const string WarmUpText = "The minister said that the bridge would open in May.";

    private readonly AnalysisThreads _interactive;
    private readonly AnalysisThreads _queued;
    private readonly Lazy<Task<(LanguageModel Model, PerspectiveAnalyzer Analyzer)>> _loading;

    public ArticleAnalysis(IOptions<ServiceOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var threads = options.Value.Threads;
        _interactive = new AnalysisThreads("Interactive analysis", threads);
        _queued = new AnalysisThreads("Queued analysis", threads);
        _loading = new(() => RunOn(_interactive, () => Load(threads), CancellationToken.None));
    }

    /// <summary>Whether the model has answered once.</summary>
    public bool IsReady => _loading is { IsValueCreated: true, Value.IsCompletedSuccessfully: true };

    /// <summary>Loads the model and lets it answer once, unless that has been done.</summary>
    /// <exception cref="ModelException">A file of the model is missing or damaged.</exception>
    public Task LoadAsync(CancellationToken cancellationToken) => _loading.Value.WaitAsync(cancellationToken);

    /// <param name="article">Checked.</param>
    /// <param name="names">What a second reader found in it.</param>
    /// <param name="lane">For whom.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <exception cref="ModelException">A file of the model is missing or damaged.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; seen between two windows of the language model.</exception>
    public async Task<ArticlePerspectives> AnalyzeAsync(Article article, IReadOnlyList<NameSpan> names, AnalysisLane lane, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var activity = ServiceActivities.StartAnalysis(article.Id, article.Text.Length, lane);
        var analyzer = (await _loading.Value.WaitAsync(cancellationToken)).Analyzer;
        return await RunOn(lane == AnalysisLane.Interactive ? _interactive : _queued, () => analyzer.Analyze(article, names, cancellationToken), cancellationToken);
    }

    /// <summary>Waits for the analyses that have begun.</summary>
    public async ValueTask DisposeAsync()
    {
        // Whoever needed the model has heard of its failure.
        if (_loading.IsValueCreated)
            await _loading.Value.ContinueWith(static _ => { }, TaskScheduler.Default);
        _interactive.Dispose();
        _queued.Dispose();
        if (IsReady)
            (await _loading.Value).Model.Dispose();
    }

    private static Task<T> RunOn<T>(AnalysisThreads threads, Func<T> work, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.DenyChildAttach, threads);

    private static (LanguageModel Model, PerspectiveAnalyzer Analyzer) Load(int threads)
    {
        var model = new LanguageModel(new LanguageModelOptions { Threads = threads });
        try
        {
            var analyzer = new PerspectiveAnalyzer(model);
            analyzer.Analyze(new Article { Id = "warm-up", Text = WarmUpText });
            return (model, analyzer);
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }
}
