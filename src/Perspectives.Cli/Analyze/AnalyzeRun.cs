using Perspectives.Articles;
using Perspectives.Cli.Analysis;
using Perspectives.Cli.Analyze.Resuming;
using Perspectives.Cli.Inputs;
using Perspectives.Cli.Output;

namespace Perspectives.Cli.Analyze;

/// <summary>One run of <c>analyze</c>.</summary>
internal static class AnalyzeRun
{
    public static async Task<int> RunAsync(AnalyzeOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var loading = ModelLoading.Start(options.Threads);
        var found = InputFinder.Find(PathsOf(options, terminal), WrittenOf(options));
        Check(options, found);
        TellUnfinished(options, terminal);
        using var outputs = AnswerOutputs.Open(options, terminal);
        var progress = new ProgressLine(terminal, found.Sum(input => input.Length), isForSeveral: found.Count > 1 || found[0].IsLines);
        var reader = new InputReader(ReaderOptions(options), terminal.In);
        var pipeline = new ArticlePipeline(loading.Analyzer, options.Threads);
        var tally = new RunTally();
        try
        {
            var inputs = reader.Read(found).RefuseRepeatedIds();
            var passing = outputs.Resumed is { } resumed ? new PassedArticles(inputs, resumed.Earlier) : null;
            await foreach (var outcome in pipeline.AnalyzeAsync(passing?.Rest() ?? inputs, cancellationToken))
            {
                progress.Erase();
                outputs.Write(outcome);
                if (!options.Json)
                    Report(outcome, terminal);
                tally.Add(outcome);
                progress.Pass(passing?.TakeLength() ?? 0);
                progress.Advance(outcome.Input.Length);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Erase();
            // What is finished is worth having; where nothing is, a file of an earlier run is worth more.
            if (tally.Done + tally.Failed > 0)
                outputs.Complete();
            await terminal.Error.WriteLineAsync($"Interrupted: {tally}.{(options.Resume ? " The same command goes on from here." : "")}");
            return ExitCode.Interrupted;
        }

        progress.Erase();
        outputs.Complete();
        if (outputs.Resumed is { } file)
            await terminal.Error.WriteLineAsync($"{tally}, {file.Earlier.Count} had their answer before.{(tally.Failed > 0 ? $" What failed and why: {ResumedFile.ErrorPathOf(options.Output!)}" : "")}");
        else if (tally.HasSeveral && (tally.Failed > 0 || progress.IsShown))
            await terminal.Error.WriteLineAsync($"{tally}.");
        return tally.ExitCode;
    }

    private static IReadOnlyList<string> PathsOf(AnalyzeOptions options, Terminal terminal) => options.Paths switch
    {
        [] when terminal.InIsTerminal => throw new UsageException("Give files, folders or - for standard input. See: perspectives analyze --help"),
        [] => [InputFinder.StandardInput],
        var paths => paths,
    };

    /// <summary>Full paths of what this run writes, or an earlier one with the same options has written.</summary>
    private static string[] WrittenOf(AnalyzeOptions options) =>
        [.. new[] { options.Output, options.Output is { } output ? ResumedFile.ErrorPathOf(output) : null, options.Html }.OfType<string>().Where(path => path.Length > 0).Select(path => OutputPath.Resolve(path))];

    private static void Check(AnalyzeOptions options, List<FoundInput> found)
    {
        if ((options.Title ?? options.Outlet) is not null && (found.Count > 1 || found[0].IsLines))
            throw new UsageException("--title and --outlet are for one article, but several are given. Articles in JSON bring their own.");
        if (options is { Resume: true, Output: null })
            throw new UsageException("--resume needs --output FILE: the file that is gone on with.");
        if (options is { Resume: true, Html: not null })
            throw new UsageException("--resume and --html cannot be together: a page is of one run. Make it from the articles when all are done.");
        var outputs = new[] { (Path: options.Output, Option: "--output"), (Path: options.Html, Option: "--html") }
            .Where(output => output.Path is not null).Select(output => OutputPath.Resolve(output.Path!, output.Option)).ToArray();
        if (outputs is [var first, var second] && first == second)
            throw new UsageException("--output and --html name the same file.");
        if (OutputForm.FaultOf(options) is { } fault)
            throw new UsageException(fault);
        if (found.Find(input => input.Path is { } path && OutputPath.IsOneOf(path, outputs)) is { } overwritten)
            throw new UsageException($"{overwritten.Name} is among the articles; give another file to write.");
    }

    private static void TellUnfinished(AnalyzeOptions options, Terminal terminal)
    {
        if (options.Output is { } output)
            UnfinishedOutput.Tell(output, terminal.Error, isLines: options.Json);
        if (options.Html is { } html)
            UnfinishedOutput.Tell(html, terminal.Error);
    }

    private static ArticleReaderOptions ReaderOptions(AnalyzeOptions options) =>
        new() { Title = options.Title, Outlet = options.Outlet, AnyLanguage = options.Force };

    private static void Report(ArticleOutcome outcome, Terminal terminal)
    {
        foreach (var error in outcome.Errors)
            terminal.Error.WriteLine($"{outcome.Input.Name}: {error.Message}");
    }
}
