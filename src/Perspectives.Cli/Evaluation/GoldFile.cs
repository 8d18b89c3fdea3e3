using System.Text.Json;

namespace Perspectives.Cli.Evaluation;

/// <summary>Reads files of annotated articles, one a line.</summary>
internal static class GoldFile
{
    /// <summary>The model was trained on the articles of the other lines.</summary>
    private const int HeldOutEvery = 10;

    /// <exception cref="InvalidDataException">A line is no annotated article, or two have the same id; the message names file and line.</exception>
    public static List<GoldLine> ReadAll(EvaluateOptions options)
    {
        var files = options.Gold.Select(path => (Path: path, Every: options.HeldOut ? HeldOutEvery : 1))
            .Concat(options.Whole.Select(path => (Path: path, Every: 1)));
        var lines = new Dictionary<string, GoldLine>(StringComparer.Ordinal);
        foreach (var (path, every) in files)
        {
            foreach (var (line, number) in Read(path, every))
            {
                if (!lines.TryAdd(line.Article.Id, line))
                    throw new InvalidDataException($"{path}:{number}: the id \"{line.Article.Id}\" was given before; every article counts once.");
            }
        }

        if (lines.Count == 0)
            throw new InvalidDataException($"No annotated article was found in {string.Join(", ", files.Select(file => file.Path))}: each line is a JSON object with id, text, actors and quotes.");
        return [.. lines.Values];
    }

    private static IEnumerable<(GoldLine Line, int Number)> Read(string path, int every)
    {
        using var stream = LineFile.OpenRead(path);
        var index = -1;
        foreach (var line in Utf8Lines.Read(stream))
        {
            if (line.IsBlank)
                continue;
            index++;
            if (index % every == 0)
                yield return (new GoldLine(Parse(line, path), line.Bytes), line.Number);
        }
    }

    private static GoldArticle Parse(Utf8Line line, string path)
    {
        if (line.IsTooLong)
            throw new InvalidDataException($"{path}:{line.Number}: {line.TellTooLong(Utf8Lines.MaximumLength, "no annotated article has that many")}");
        try
        {
            var article = JsonSerializer.Deserialize(line.Bytes, EvaluationJson.Default.GoldArticle)
                ?? throw new InvalidDataException("null");
            article.Check();
            return article;
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException)
        {
            throw new InvalidDataException($"{path}:{line.Number}: this is no annotated article: {Reason(failure, line)}. Each line is a JSON object with id, text, actors and quotes.", failure);
        }
    }

    /// <summary>What is wrong without the names of our types.</summary>
    private static string Reason(Exception failure, Utf8Line line)
    {
        const string missing = "missing required properties including: ";
        if (failure is not JsonException unread)
            return failure.Message.TrimEnd('.');
        var at = unread.Message.IndexOf(missing, StringComparison.Ordinal);
        return at < 0 ? LineFault.Describe(unread, line.Bytes) : "missing " + unread.Message[(at + missing.Length)..].TrimEnd('.');
    }
}
