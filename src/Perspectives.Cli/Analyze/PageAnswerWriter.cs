using Perspectives.Cli.Analysis;
using Perspectives.Service.Rendering.Page;

namespace Perspectives.Cli.Analyze;

/// <summary>Answers as one page of highlighted articles.</summary>
internal sealed class PageAnswerWriter(TextWriter output) : IAnswerWriter
{
    private readonly PageWriter _page = new(output);

    public void Write(ArticleOutcome outcome)
    {
        if (outcome is { Answer: { } answer, Input.Article: { } article })
            _page.Write(article.Title ?? outcome.Input.Name, article.Text, answer);
    }

    public void Finish() => _page.Finish();
}
