using Perspectives.Articles;
using Perspectives.Service;

namespace Perspectives.Cli.Inputs;

/// <summary>An article as it was given, or why it is none.</summary>
internal sealed record ArticleInput
{
    /// <summary>Of a file that should have an article a line.</summary>
    public static readonly ArticleError NoArticles = new("no_articles", "There are no articles in it: it is empty, or every line is blank.");

    /// <summary>How messages call it: the file and, of a file with an article a line, the line.</summary>
    public required string Name { get; init; }

    /// <summary>Null where it could not be made out.</summary>
    public string? Id { get; init; }

    /// <summary>Null where there are errors.</summary>
    public Article? Article { get; init; }

    public IReadOnlyList<ArticleError> Errors { get; init; } = [];

    /// <summary>Bytes that it took of its input.</summary>
    public long Length { get; init; }

    public static ArticleInput Failed(string name, string? id, long length, params IReadOnlyList<ArticleError> errors) =>
        new() { Name = name, Id = id, Length = length, Errors = [.. errors.Select(error => LanguageOption.NameIn(error, "--force"))] };

    public static ArticleInput Unreadable(FoundInput input, Exception failure) =>
        Failed(input.Name, ArticleId.FromFileName(input.IdName), input.Length, UnreadableFile(failure));

    public static ArticleError UnreadableFile(Exception refused) => new("unreadable", $"The file cannot be read: {FileFault.Describe(refused)}.");

    public static ArticleInput Read(string name, Article article, long length) =>
        new() { Name = name, Id = article.Id, Length = length, Article = article };
}
