using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Perspectives.Cli.Analysis;
using Perspectives.Cli.Output;
using Perspectives.Grouping;

namespace Perspectives.Cli.Analyze.Resuming;

/// <summary>
/// A file of answers that several runs write: each line is there as soon as its article is done. Errors stand in a file beside it in the same way, which each run writes anew,
/// since what failed is tried again.
/// </summary>
internal sealed class ResumedFile : IAnswerWriter, IDisposable
{
    private readonly FileStream _stream;
    private readonly string _errorPath;
    private FileStream? _errors;

    private ResumedFile(FileStream stream, EarlierAnswers earlier, string path)
    {
        _stream = stream;
        Earlier = earlier;
        _errorPath = ErrorPathOf(path);
    }

    public EarlierAnswers Earlier { get; }

    /// <summary>"answers.errors.jsonl" for "answers.jsonl".</summary>
    public static string ErrorPathOf(string path) => Path.ChangeExtension(path, ".errors.jsonl");

    /// <exception cref="UsageException">The file cannot be written, is being written by another run, or holds something else.</exception>
    public static ResumedFile Open(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; give the name of a file to write.");
        var stream = OpenStream(path);
        try
        {
            var earlier = EarlierAnswers.Read(stream, path);
            if (earlier.HasMore)
                stream = Rewritten(stream, earlier, path);
            stream.Seek(0, SeekOrigin.End);
            return new ResumedFile(stream, earlier, path);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Write(ArticleOutcome outcome)
    {
        if (outcome.Answer is { } answer)
        {
            WriteLine(_stream, answer, AnswerJson.Readable.ArticlePerspectives);
            return;
        }

        _errors ??= OpenStream(_errorPath, FileMode.Create);
        WriteLine(_errors, FailedArticle.Of(outcome), FailureJson.Readable.FailedArticle);
    }

    public void Finish()
    {
        _stream.Flush(flushToDisk: true);
        if (_errors is null)
            File.Delete(_errorPath);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _errors?.Dispose();
    }

    /// <summary>One write a line: a run that is killed leaves at most its last line unfinished.</summary>
    private static void WriteLine<T>(FileStream stream, T value, JsonTypeInfo<T> type)
    {
        var line = new MemoryStream();
        JsonSerializer.Serialize(line, value, type);
        line.WriteByte((byte)'\n');
        line.WriteTo(stream);
        stream.Flush();
    }

    private static FileStream OpenStream(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw OutputPath.Refusal(path, refused);
        }
    }

    /// <summary>The file with nothing but the answers: what stood there before stays until all of them are copied.</summary>
    private static FileStream Rewritten(FileStream stream, EarlierAnswers earlier, string path)
    {
        using (var whole = OutputFile.Create(path))
        {
            foreach (var (start, length) in earlier.Kept)
            {
                var line = new byte[checked((int)length)];
                stream.Seek(start, SeekOrigin.Begin);
                stream.ReadExactly(line);
                whole.Stream.Write(line);
            }

            stream.Dispose();
            whole.Complete();
        }

        return OpenStream(path);
    }
}
