using System.Text.Json;
using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>Reads answers as <c>analyze --json</c> writes them.</summary>
internal static class AnswerFile
{
    /// <summary>Answers by article id; lines that hold an error are left out.</summary>
    /// <exception cref="InvalidDataException">A line is no answer; the message names file and line.</exception>
    public static Dictionary<string, ArticlePerspectives> Read(string path)
    {
        var answers = new Dictionary<string, ArticlePerspectives>(StringComparer.Ordinal);
        using var stream = LineFile.OpenRead(path);
        foreach (var line in Utf8Lines.Read(stream))
        {
            if (!line.IsBlank && Parse(line, path) is { } answer)
                answers[answer.Article.Id] = answer;
        }

        return answers;
    }

    private static ArticlePerspectives? Parse(Utf8Line line, string path)
    {
        if (line.IsTooLong)
            throw new InvalidDataException($"{path}:{line.Number}: {line.TellTooLong(Utf8Lines.MaximumLength, "no answer has that many")}");
        try
        {
            using var document = JsonDocument.Parse(line.Bytes);
            return document.RootElement.TryGetProperty("error", out _) ? null : document.Deserialize(AnswerJson.Default.ArticlePerspectives);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{line.Number}: this is no answer, as analyze --json writes one a line: {LineFault.Describe(failure as JsonException, line.Bytes)}.", failure);
        }
    }
}
