using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Language;

namespace Perspectives.Service.Analysis;

/// <summary>An analysis with all readers that there are. The second one is asked first; without it the language model reads alone, and the answer says so.</summary>
public sealed class JointAnalysis(ArticleAnalysis analysis, ILanguageReader second)
{
    /// <inheritdoc cref="ArticleAnalysis.LoadAsync"/>
    public Task LoadAsync(CancellationToken cancellationToken) => analysis.LoadAsync(cancellationToken);

    /// <inheritdoc cref="ArticleAnalysis.AnalyzeAsync"/>
    public async Task<ArticlePerspectives> AnalyzeAsync(Article article, AnalysisLane lane, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = await second.ReadAsync(article, cancellationToken);
        var answer = await analysis.AnalyzeAsync(article, reading.Names, lane, cancellationToken);
        return answer with
        {
            Model = answer.Model with { SecondReader = reading.Reader },
            Warnings = reading.Warning is { } warning ? [.. answer.Warnings, warning] : answer.Warnings,
        };
    }
}
