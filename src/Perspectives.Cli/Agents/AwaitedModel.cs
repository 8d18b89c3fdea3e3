using Perspectives.Cli.Analysis;

namespace Perspectives.Cli.Agents;

/// <summary>The language model of a program that may never need it: loaded when the first article is read, and kept then.</summary>
internal sealed class AwaitedModel(int threads) : IAsyncDisposable
{
    private readonly Lazy<ModelLoading> _loading = new(() => ModelLoading.Start(threads));

    public bool IsLoading => _loading.IsValueCreated;

    /// <inheritdoc cref="ModelLoading.Analyzer"/>
    public Task<PerspectiveAnalyzer> AnalyzerAsync() => _loading.Value.Analyzer;

    public async ValueTask DisposeAsync()
    {
        if (IsLoading)
            await _loading.Value.DisposeAsync();
    }
}
