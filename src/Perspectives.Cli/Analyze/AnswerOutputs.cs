using Perspectives.Cli.Analysis;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Cli.Analyze.Resuming;
using Perspectives.Cli.Output;

namespace Perspectives.Cli.Analyze;

/// <summary>Where the answers of one run go: standard output or a file, and a page.</summary>
internal sealed class AnswerOutputs : IDisposable
{
    private readonly List<IAnswerWriter> _writers = [];
    private readonly List<OutputFile> _files = [];

    private AnswerOutputs()
    {
    }

    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static AnswerOutputs Open(AnalyzeOptions options, Terminal terminal)
    {
        var outputs = new AnswerOutputs();
        try
        {
            if (options is { Resume: true, Output: { } resumed })
                outputs._writers.Add(outputs.Resumed = ResumedFile.Open(resumed));
            else if (options.Output is { } path)
                outputs._writers.Add(WriterTo(outputs.File(path), options));
            else if (options.Json || options.Html is null)
                outputs._writers.Add(WriterTo(terminal, options));
            if (options.Html is { } page)
                outputs._writers.Add(new PageAnswerWriter(Terminal.OpenText(outputs.File(page))));
            return outputs;
        }
        catch
        {
            outputs.Dispose();
            throw;
        }
    }

    /// <summary>The file that an earlier run has begun; null where this run begins its own.</summary>
    public ResumedFile? Resumed { get; private set; }

    public void Write(ArticleOutcome outcome)
    {
        foreach (var writer in _writers)
            writer.Write(outcome);
    }

    /// <summary>Puts the files in their places.</summary>
    /// <exception cref="IOException">Something could not be written.</exception>
    public void Complete()
    {
        foreach (var writer in _writers)
            writer.Finish();
        foreach (var file in _files)
            file.Complete();
    }

    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
        Resumed?.Dispose();
    }

    private Stream File(string path)
    {
        var file = OutputFile.Create(path);
        _files.Add(file);
        return file.Stream;
    }

    private static IAnswerWriter WriterTo(Stream file, AnalyzeOptions options) =>
        options.Json ? new JsonAnswerWriter(file) : new ReportWriter(new PlainPaper(Terminal.OpenText(file), width: null));

    private static IAnswerWriter WriterTo(Terminal terminal, AnalyzeOptions options)
    {
        if (options.Json)
            return new JsonAnswerWriter(new BufferedStream(terminal.Out));
        var text = terminal.OpenText();
        return new ReportWriter(Paper.Of(terminal, text));
    }
}
