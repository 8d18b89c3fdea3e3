using Perspectives.Articles;
using Perspectives.Service;

namespace Perspectives.Cli.Inputs;

/// <summary>Reads an article a line, one line at a time.</summary>
internal sealed class JsonLinesReader(ArticleReaderOptions options)
{
    /// <summary>A JSON object that breaks the line at once is one article written over several lines.</summary>
    public static bool IsBeginning(ReadOnlySpan<byte> bytes)
    {
        var content = Utf8Mark.TakeOff(bytes).TrimStart(" \t\r\n"u8);
        return content is [(byte)'{', .. var rest] && rest.TrimStart(" \t"u8) is not [(byte)'\r' or (byte)'\n', ..];
    }

    public IEnumerable<ArticleInput> ReadFile(FoundInput input)
    {
        if (Open(input, out var failure) is not { } stream)
        {
            yield return failure!;
            yield break;
        }

        using (stream)
        {
            foreach (var article in Read(input, Utf8Lines.Read(stream)))
                yield return article;
        }
    }

    public IEnumerable<ArticleInput> Read(FoundInput input, IEnumerable<Utf8Line> lines)
    {
        var isEmpty = true;
        foreach (var line in lines)
        {
            var name = $"{input.Name}:{line.Number}";
            if (line.IsBlank)
                continue;
            isEmpty = false;
            if (IsWide(line))
            {
                yield return ArticleInput.Failed(name, id: null, input.Length, new ArticleError("unknown_encoding", "The file is in UTF-16. A file with an article a line must be in UTF-8: save it so."));
                yield break;
            }

            yield return Read(name, line);
        }

        if (isEmpty)
            yield return ArticleInput.Failed(input.Name, id: null, input.Length, ArticleInput.NoArticles);
    }

    private ArticleInput Read(string name, Utf8Line line)
    {
        if (line.IsTooLong)
            return ArticleInput.Failed(name, id: null, line.Length, new ArticleError("line_too_long", line.TellTooLong(Utf8Lines.MaximumLength, "nothing that long is an article")));
        return ArticleReader.TryReadJson(line.Bytes, options, out var article, out var errors)
            ? ArticleInput.Read(name, article, line.Length)
            : ArticleInput.Failed(name, JsonId.Find(line.Bytes), line.Length, errors);
    }

    private static bool IsWide(Utf8Line line) => line.Number == 1 && line.Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static FileStream? Open(FoundInput input, out ArticleInput? failure)
    {
        failure = null;
        try
        {
            return File.OpenRead(input.Path!);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            failure = ArticleInput.Unreadable(input, refused);
            return null;
        }
    }
}
