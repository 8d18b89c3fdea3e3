using Perspectives.Cli.Analysis;

namespace Perspectives.Cli.Analyze;

/// <summary>A form in which answers are given: JSON, a report for people, a page.</summary>
internal interface IAnswerWriter
{
    /// <summary>Called once an article, in their order.</summary>
    void Write(ArticleOutcome outcome);

    /// <summary>Called once, after the last article.</summary>
    void Finish();
}
