using System.Text.Json;
using Perspectives.Cli.Output;
using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>One run of <c>evaluate</c>.</summary>
internal static class EvaluateRun
{
    public static async Task<int> RunAsync(EvaluateOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (options is { Answers: not null, Save: not null })
            throw new UsageException("--save writes the answers that were analysed; with --answers nothing is.");
        CheckPaths(options);
        List<GoldLine> lines;
        Dictionary<string, ArticlePerspectives> answers;
        try
        {
            // Beside this thread: a device may never end and a pipe never begin, and an interruption must still be heard.
            lines = await Task.Run(() => GoldFile.ReadAll(options), cancellationToken).WaitAsync(cancellationToken);
            answers = options.Answers is { } path ? await Task.Run(() => AnswerFile.Read(path), cancellationToken).WaitAsync(cancellationToken) : [];
        }
        catch (InvalidDataException failure)
        {
            await terminal.Error.WriteLineAsync(failure.Message);
            return ExitCode.SomeFailed;
        }

        try
        {
            if (options.Answers is null)
                answers = await GoldAnalysis.RunAsync(lines, options, terminal, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync(options.Save is null ? "Interrupted: nothing was scored." : $"Interrupted: nothing was scored, and {options.Save} was not written.");
            throw;
        }

        var scorer = new Scorer();
        foreach (var line in lines)
            scorer.Add(line.Article, answers.GetValueOrDefault(line.Article.Id));
        Write(scorer, options, terminal);
        return options.Answers is null && answers.Count < lines.Count ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static void CheckPaths(EvaluateOptions options)
    {
        string[] read = [.. options.Gold, .. options.Whole, .. options.Answers is { } answers ? [answers] : Array.Empty<string>()];
        if (read.Contains("", StringComparer.Ordinal))
            throw new UsageException("The path of a file to read is empty.");
        if (options.Save is { } save && Array.Find(read, path => OutputPath.Resolve(path) == OutputPath.Resolve(save, "--save")) is { } overwritten)
            throw new UsageException($"{overwritten} is among the files to read; give another one to --save.");
    }

    private static void Write(Scorer scorer, EvaluateOptions options, Terminal terminal)
    {
        using var output = terminal.OpenText();
        if (options.Details)
            DetailReport.Write(scorer, options.Json ? terminal.Error : output);
        if (options.Json)
            output.WriteLine(JsonSerializer.Serialize(scorer.Figures, EvaluationJson.Default.Figures));
        else
            FigureReport.Write(scorer.Figures, output);
    }
}
