using Perspectives.Articles;
using Perspectives.Cli.Inputs;
using Perspectives.Grouping;

namespace Perspectives.Cli.Analysis;

/// <summary>What became of an article: an answer or errors.</summary>
internal sealed record ArticleOutcome
{
    public required ArticleInput Input { get; init; }

    /// <summary>Null where there are errors.</summary>
    public ArticlePerspectives? Answer { get; init; }

    public IReadOnlyList<ArticleError> Errors { get; init; } = [];

    /// <summary>Whether the program, not the article, is at fault.</summary>
    public bool IsFault { get; init; }
}
