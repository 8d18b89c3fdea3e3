using Microsoft.Extensions.Options;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Words;

namespace Perspectives.Service.Analysis;

/// <summary>Analyses while a client waits, within limits: a text that takes long belongs into the queue, and so do many at once.</summary>
public sealed class InteractiveAnalysis(JointAnalysis analysis, IOptions<ServiceOptions> options)
{
    private int _waiting;

    /// <exception cref="TextTooLongException">The text has more words than <see cref="ServiceOptions.MaximumWordsAtOnce"/>.</exception>
    /// <exception cref="TooManyAnalysesException"><see cref="ServiceOptions.MaximumWaitingAnalyses"/> clients wait already.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ArticlePerspectives> AnalyzeAsync(Article article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        CheckLength(article, options.Value.MaximumWordsAtOnce);
        try
        {
            if (Interlocked.Increment(ref _waiting) > options.Value.MaximumWaitingAnalyses)
                throw new TooManyAnalysesException(options.Value.MaximumWaitingAnalyses);
            return await analysis.AnalyzeAsync(article, AnalysisLane.Interactive, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private static void CheckLength(Article article, int mostWords)
    {
        // Words have at least one unit: most texts need not be split to be let through.
        if (article.Text.Length <= mostWords)
            return;
        var words = WordSplitter.Split(article).Count;
        if (words > mostWords)
            throw new TextTooLongException(words, mostWords);
    }
}
