using Perspectives.Reading;

namespace Perspectives.Cli.Analysis;

/// <summary>Loads the language model on a thread of its own while arguments and articles are read.</summary>
internal sealed class ModelLoading : IAsyncDisposable
{
    private readonly Task<LanguageModel> _model;

    private ModelLoading(int threads)
    {
        _model = Task.Run(() => new LanguageModel(new LanguageModelOptions { Threads = threads }));
        Analyzer = AnalyzerAsync();
    }

    /// <summary>Fails with <see cref="ModelException"/> where the model is missing or damaged.</summary>
    public Task<PerspectiveAnalyzer> Analyzer { get; }

    public static ModelLoading Start(int threads) => new(threads);

    public async ValueTask DisposeAsync()
    {
        // Whoever needed the model has heard of its failure through Analyzer.
        await Analyzer.ContinueWith(static _ => { }, TaskScheduler.Default);
        if (_model.IsCompletedSuccessfully)
            (await _model).Dispose();
    }

    private async Task<PerspectiveAnalyzer> AnalyzerAsync() => new(await _model.ConfigureAwait(false));
}
