using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Perspectives.Articles;
using Perspectives.Grouping;

namespace Perspectives.Cli.Agents;

/// <summary>The tool that reads an article on this machine.</summary>
internal sealed class ReadingTool(AwaitedModel model)
{
    public IEnumerable<McpServerTool> Tools =>
    [
        McpServerTool.Create(AnalyzeAsync, ToolKind.Local(
            "analyze_article",
            "Read an article",
            "Reads a news article in English and says who is quoted in it, what each says word for word with its place, and on which side each is. The article stays on this machine and is not kept.")),
    ];

    private async Task<CallToolResult> AnalyzeAsync(
        [Description("The article's text as it stands, paragraphs divided by empty lines; at most 1,000,000 UTF-16 units.")] string text,
        [Description("The headline; stances are told better with it.")] string? title = null,
        [Description("Who published it.")] string? outlet = null,
        [Description("Whether a text in another language than English is taken, to be read roughly.")] bool anyLanguage = false,
        CancellationToken cancellationToken = default)
    {
        var options = new ArticleReaderOptions { Title = title, Outlet = outlet, AnyLanguage = anyLanguage };
        if (!ArticleReader.TryReadText(text, options, out var article, out var errors))
            return ToolAnswer.Refused(string.Join(' ', errors.Select(error => LanguageOption.NameIn(error, nameof(anyLanguage)).Message)));
        try
        {
            var reader = await model.AnalyzerAsync().WaitAsync(cancellationToken);
            var answer = await Task.Run(() => reader.Analyze(article, cancellationToken), cancellationToken);
            return ToolAnswer.Of(JsonSerializer.SerializeToElement(answer, AnswerJson.Readable.ArticlePerspectives));
        }
        catch (ModelException missing)
        {
            return ToolAnswer.Refused(missing.Message);
        }
    }
}
