using Perspectives.Articles;

namespace Perspectives.Cli.Inputs;

/// <summary>Reads the articles of inputs one after the other, as they are asked for.</summary>
internal sealed class InputReader(ArticleReaderOptions options, Stream standardInput)
{
    private const int MaximumLength = 64 * 1024 * 1024;
    private const int PeekLength = 256;
    private const int LeastPeekLength = 16;

    private readonly JsonLinesReader _lines = new(options);

    public IEnumerable<ArticleInput> Read(IEnumerable<FoundInput> inputs) => inputs.SelectMany(Read);

    private IEnumerable<ArticleInput> Read(FoundInput input)
    {
        if (input.Error is not null)
            return [ArticleInput.Failed(input.Name, id: null, length: 0, input.Error)];
        if (input.Path is null)
            return ReadStandardInput(input);
        return input.IsLines ? _lines.ReadFile(input) : [ReadFile(input)];
    }

    private ArticleInput ReadFile(FoundInput input)
    {
        if (input.Length > MaximumLength)
            return ArticleInput.Failed(input.Name, ArticleId.FromFileName(input.IdName), input.Length, TooLarge());
        try
        {
            using var stream = File.OpenRead(input.Path!);
            return ReadRest(input, stream, []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ArticleInput.Unreadable(input, failure);
        }
    }

    private ArticleInput Read(FoundInput input, ReadOnlySpan<byte> bytes) =>
        ArticleReader.TryReadFile(bytes, input.IdName, options, out var article, out var errors)
            ? ArticleInput.Read(input.Name, article, bytes.Length)
            : ArticleInput.Failed(input.Name, options.Id ?? JsonId.Find(bytes) ?? ArticleId.FromFileName(input.IdName), bytes.Length, errors);

    /// <summary>One article of any kind, or an article a line where the first line begins a JSON object and goes on.</summary>
    private IEnumerable<ArticleInput> ReadStandardInput(FoundInput input)
    {
        var peeked = new byte[PeekLength];
        var begun = peeked.AsMemory(0, standardInput.ReadAtLeast(peeked, LeastPeekLength, throwOnEndOfStream: false));
        var isForOne = options.Title is not null || options.Outlet is not null;
        return !isForOne && JsonLinesReader.IsBeginning(begun.Span)
            ? _lines.Read(input, Utf8Lines.Read(standardInput, begun))
            : [ReadRest(input, standardInput, begun.Span)];
    }

    /// <summary>A device has no length and may have no end, so what comes is counted.</summary>
    private ArticleInput ReadRest(FoundInput input, Stream stream, ReadOnlySpan<byte> begun)
    {
        using var content = new MemoryStream();
        content.Write(begun);
        var block = new byte[64 * 1024];
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            content.Write(block.AsSpan(0, read));
            if (content.Length > MaximumLength)
                return ArticleInput.Failed(input.Name, id: null, content.Length, TooLarge());
        }

        return Read(input, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static ArticleError TooLarge() => new("too_large", $"The input has more than {MaximumLength / (1024 * 1024)} MiB; nothing that long is an article.");
}
