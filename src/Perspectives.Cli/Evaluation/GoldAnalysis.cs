using Perspectives.Articles;
using Perspectives.Cli.Analysis;
using Perspectives.Cli.Analyze;
using Perspectives.Cli.Inputs;
using Perspectives.Cli.Output;
using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>Analyses annotated articles as <c>analyze</c> would: nothing of the annotations reaches the analysis.</summary>
internal static class GoldAnalysis
{
    /// <summary>Answers by article id; articles that could not be analysed are named on standard error and left out.</summary>
    public static async Task<Dictionary<string, ArticlePerspectives>> RunAsync(
        List<GoldLine> lines, EvaluateOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var loading = ModelLoading.Start(options.Threads);
        using var saved = options.Save is { } path ? OutputFile.Create(path) : null;
        var writer = saved is null ? null : new JsonAnswerWriter(saved.Stream);
        var progress = new ProgressLine(terminal, lines.Sum(line => (long)line.Json.Length), isForSeveral: lines.Count > 1);
        var answers = new Dictionary<string, ArticlePerspectives>(StringComparer.Ordinal);
        try
        {
            await foreach (var outcome in new ArticlePipeline(loading.Analyzer, options.Threads).AnalyzeAsync(lines.Select(Read), cancellationToken))
            {
                progress.Erase();
                writer?.Write(outcome);
                if (outcome.Answer is { } answer)
                    answers[outcome.Input.Id!] = answer;
                foreach (var error in outcome.Errors)
                    await terminal.Error.WriteLineAsync($"{outcome.Input.Name}: {error.Message}");
                progress.Advance(outcome.Input.Length);
            }
        }
        finally
        {
            progress.Erase();
        }

        saved?.Complete();
        return answers;
    }

    private static ArticleInput Read(GoldLine line) =>
        ArticleReader.TryReadJson(line.Json, new ArticleReaderOptions(), out var article, out var errors)
            ? ArticleInput.Read(line.Article.Id, article, line.Json.Length)
            : ArticleInput.Failed(line.Article.Id, line.Article.Id, line.Json.Length, errors);
}
