using Perspectives.Articles;
using Perspectives.Cli.Analysis;
using Perspectives.Cli.Inputs;

namespace Perspectives.Cli.Analyze;

/// <summary>What stands in the place of an answer.</summary>
/// <param name="Article">Which article it was.</param>
/// <param name="Error">Why there is no answer.</param>
internal sealed record FailedArticle(FailedArticle.Reference Article, FailedArticle.Failure Error)
{
    public static FailedArticle Of(ArticleOutcome outcome) => Of(outcome.Input, outcome.Errors);

    /// <summary>What could not be read.</summary>
    public static FailedArticle Of(ArticleInput input) => Of(input, input.Errors);

    private static FailedArticle Of(ArticleInput input, IReadOnlyList<ArticleError> errors) => new(
        new Reference(input.Id), new Failure(errors[0].Code, string.Join(" ", errors.Select(error => error.Message)), input.Name));

    /// <param name="Id">Null where it could not be made out.</param>
    internal sealed record Reference(string? Id);

    /// <param name="Code">Of the first error.</param>
    /// <param name="Message">Of all errors.</param>
    /// <param name="Input">The file and line that the article came from.</param>
    internal sealed record Failure(string Code, string Message, string Input);
}
