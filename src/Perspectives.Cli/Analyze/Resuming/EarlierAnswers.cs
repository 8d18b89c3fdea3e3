using System.Text.Json;
using Perspectives.Articles;
using Perspectives.Reading;

namespace Perspectives.Cli.Analyze.Resuming;

/// <summary>The answers that earlier runs have written to a file, by the ids of their articles.</summary>
internal sealed class EarlierAnswers
{
    private readonly string _path;
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    private EarlierAnswers(string path) => _path = path;

    /// <summary>How many articles have an answer.</summary>
    public int Count => _lengths.Count;

    /// <summary>The places of the lines that are worth keeping, first byte and length, in order.</summary>
    public List<(long Start, long Length)> Kept { get; } = [];

    /// <summary>Whether the file holds more than they: errors, which are tried again, or a line that was not finished.</summary>
    public bool HasMore { get; private set; }

    /// <exception cref="UsageException">The file holds something else, or answers of another model.</exception>
    public static EarlierAnswers Read(Stream file, string path)
    {
        var answers = new EarlierAnswers(path);
        long start = 0;
        var isFinished = EndsWithLine(file);
        foreach (var line in Utf8Lines.Read(file))
        {
            if ((isFinished || start + line.Length < file.Length) && answers.Take(line))
                answers.Kept.Add((start, line.Length));
            else
                answers.HasMore = true;
            start += line.Length;
        }

        return answers;
    }

    /// <summary>Whether the article has its answer. An answer to another text under its id is none.</summary>
    public bool Has(Article article, out ArticleError? error)
    {
        error = null;
        if (!_lengths.TryGetValue(article.Id, out var length))
            return false;
        if (length != article.Text.Length)
            error = new ArticleError("changed_text", $"{_path} has an answer to another text with the id \"{article.Id}\". Take its line out to have this text analysed, or give the text an id of its own.", "id");
        return true;
    }

    /// <summary>A run that was killed leaves a last line without its end.</summary>
    private static bool EndsWithLine(Stream file)
    {
        if (file.Length == 0)
            return true;
        file.Seek(-1, SeekOrigin.End);
        var last = file.ReadByte();
        file.Seek(0, SeekOrigin.Begin);
        return last == '\n';
    }

    private bool Take(Utf8Line line)
    {
        if (line.IsBlank)
            return false;
        using (var parsed = TryParse(line) ?? throw NoAnswer(line))
        {
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("article", out var article) || article.ValueKind != JsonValueKind.Object)
                throw NoAnswer(line);
            if (root.TryGetProperty("error", out _))
                return false;
            if (!article.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || !article.TryGetProperty("length", out var length) || !length.TryGetInt32(out var units))
                throw NoAnswer(line);
            Check(root, line);
            if (!_lengths.TryAdd(id.GetString()!, units))
                throw new UsageException($"{_path} line {line.Number}: there is an answer to \"{id.GetString()}\" before. Take one of the two out.");
            return true;
        }
    }

    private static JsonDocument? TryParse(Utf8Line line)
    {
        try
        {
            return line.IsTooLong ? null : JsonDocument.Parse(line.Bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Check(JsonElement answer, Utf8Line line)
    {
        var version = answer.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.Object && model.TryGetProperty("version", out var given) ? given.ToString() : null;
        if (version != LanguageModel.Version)
            throw new UsageException($"{_path} line {line.Number}: the answer was made by version {version ?? "?"} of the model, and this is {LanguageModel.Version}. Give another file: answers of two models cannot be compared.");
    }

    private UsageException NoAnswer(Utf8Line line) =>
        new($"{_path} line {line.Number} is no answer. --resume goes on with a file that analyze --json has written; give another file.");
}
