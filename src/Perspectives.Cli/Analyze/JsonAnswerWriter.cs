using System.Text.Json;
using Perspectives.Cli.Analysis;
using Perspectives.Grouping;

namespace Perspectives.Cli.Analyze;

/// <summary>One answer or error a line.</summary>
internal sealed class JsonAnswerWriter(Stream output) : IAnswerWriter
{
    public void Write(ArticleOutcome outcome)
    {
        if (outcome.Answer is { } answer)
            JsonSerializer.Serialize(output, answer, AnswerJson.Readable.ArticlePerspectives);
        else
            JsonSerializer.Serialize(output, FailedArticle.Of(outcome), FailureJson.Readable.FailedArticle);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Finish() => output.Flush();
}
