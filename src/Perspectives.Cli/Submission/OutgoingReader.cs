using Perspectives.Articles;
using Perspectives.Cli.Inputs;
using Perspectives.Service;
using Perspectives.Service.Endpoints.Submissions;

namespace Perspectives.Cli.Submission;

/// <summary>Reads inputs as they are to be sent, one after the other as they are asked for.</summary>
/// <param name="standardInput">What "-" stands for.</param>
/// <param name="isForOne">Whether the caller has described one article, so that standard input has no lines of several.</param>
internal sealed class OutgoingReader(Stream standardInput, bool isForOne)
{
    private const int PeekLength = 256;
    private const int LeastPeekLength = 16;

    public IEnumerable<OutgoingArticle> Read(IEnumerable<FoundInput> inputs) => inputs.SelectMany(Read);

    private IEnumerable<OutgoingArticle> Read(FoundInput input)
    {
        if (input.Error is { } error)
            return [new OutgoingArticle { Name = input.Name, Error = error }];
        try
        {
            return input.Path is null ? ReadStandardInput(input) : ReadFile(input, File.OpenRead(input.Path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return [new OutgoingArticle { Name = input.Name, Length = input.Length, Error = ArticleInput.UnreadableFile(refused) }];
        }
    }

    private static IEnumerable<OutgoingArticle> ReadFile(FoundInput input, FileStream stream)
    {
        if (input.IsLines)
            return ReadLines(input, stream, begun: default);
        using (stream)
            return [ReadOne(input, stream, begun: default)];
    }

    private IEnumerable<OutgoingArticle> ReadStandardInput(FoundInput input)
    {
        var peeked = new byte[PeekLength];
        var begun = peeked.AsMemory(0, standardInput.ReadAtLeast(peeked, LeastPeekLength, throwOnEndOfStream: false));
        return !isForOne && JsonLinesReader.IsBeginning(begun.Span) ? ReadLines(input, standardInput, begun) : [ReadOne(input, standardInput, begun)];
    }

    private static IEnumerable<OutgoingArticle> ReadLines(FoundInput input, Stream stream, ReadOnlyMemory<byte> begun)
    {
        using (stream)
        {
            var isEmpty = true;
            foreach (var line in Utf8Lines.Read(stream, begun, BodyLimits.Article))
            {
                if (line.IsBlank)
                    continue;
                isEmpty = false;
                var article = new OutgoingArticle { Name = $"{input.Name}:{line.Number}", Kind = OutgoingKind.Line, Content = line.Bytes, Length = line.Length };
                yield return line.IsTooLong ? article with { Error = TooLong(line) } : article with { OwnId = JsonId.Find(line.Bytes) };
            }

            if (isEmpty)
                yield return new OutgoingArticle { Name = input.Name, Error = ArticleInput.NoArticles };
        }
    }

    /// <summary>A device has no length and may have no end, so what comes is counted.</summary>
    private static OutgoingArticle ReadOne(FoundInput input, Stream stream, ReadOnlyMemory<byte> begun)
    {
        using var content = new MemoryStream();
        content.Write(begun.Span);
        var block = new byte[64 * 1024];
        for (var read = stream.Read(block); read > 0 && content.Length <= BodyLimits.Article; read = stream.Read(block))
            content.Write(block.AsSpan(0, read));
        var bytes = content.ToArray();
        var kind = KindOf(input.IdName, bytes);
        return new OutgoingArticle
        {
            Name = input.Name,
            OwnId = kind == OutgoingKind.Json ? JsonId.Find(bytes) : null,
            FileId = ArticleId.FromFileName(input.IdName),
            Kind = kind,
            Content = bytes,
            Length = Math.Max(input.Length, bytes.Length),
            Error = bytes.Length > BodyLimits.Article ? TooLarge("input") : null,
        };
    }

    /// <summary>By the extension or, without a known one, by how the content begins: as <c>analyze</c> does.</summary>
    private static OutgoingKind KindOf(string name, ReadOnlySpan<byte> content) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".MD" => OutgoingKind.Text,
        ".HTML" or ".HTM" => OutgoingKind.Html,
        ".JSON" => OutgoingKind.Json,
        _ => KindOf(Utf8Mark.TakeOff(content).TrimStart(" \t\r\n"u8)),
    };

    private static OutgoingKind KindOf(ReadOnlySpan<byte> content) => content switch
    {
        [(byte)'{', ..] when content[1..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..] => OutgoingKind.Json,
        [(byte)'<', ..] when content.IndexOf("</"u8) >= 0 => OutgoingKind.Html,
        _ => OutgoingKind.Text,
    };

    private static ArticleError TooLong(Utf8Line line) =>
        line.EndsBlanks ? new ArticleError("no_articles", Utf8Line.TellBlanks()) : TooLarge("line", line.TellNoEnd());

    private static ArticleError TooLarge(string what, string more = "") =>
        new("too_large", $"The {what} has more than {BodyLimits.Describe(BodyLimits.Article)}, and the service takes no more for an article. It is not cut: send it in parts.{more}");
}
