using Perspectives.Articles;

namespace Perspectives.Cli.Inputs;

/// <summary>Something that a path led to: a file, standard input or, where it led to nothing, an error.</summary>
internal sealed record FoundInput
{
    /// <summary>How messages call it.</summary>
    public required string Name { get; init; }

    /// <summary>Full path; null for standard input and where nothing was found.</summary>
    public string? Path { get; init; }

    /// <summary>The name from which an article without an id gets one; several files of one name are told apart by their folders.</summary>
    public string IdName { get; init; } = "";

    /// <summary>Bytes; 0 where unknown.</summary>
    public long Length { get; init; }

    public ArticleError? Error { get; init; }

    public bool IsLines => System.IO.Path.GetExtension(Path) is { } extension && extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it holds articles that say themselves what they are called and who published them.</summary>
    public bool IsJson => IsLines || (System.IO.Path.GetExtension(Path) is { } extension && extension.Equals(".json", StringComparison.OrdinalIgnoreCase));

    public static FoundInput StandardInput { get; } = new() { Name = "standard input" };

    public static FoundInput File(string name, FileInfo file) =>
        new() { Name = name, Path = file.FullName, IdName = file.Name, Length = file.Length };

    public static FoundInput Failed(string name, string code, string message) =>
        new() { Name = name, Error = new ArticleError(code, message) };
}
