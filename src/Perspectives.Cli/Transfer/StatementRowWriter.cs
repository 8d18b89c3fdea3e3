using System.Text.Json;
using Perspectives.Grouping;
using Perspectives.Service.Rendering;

namespace Perspectives.Cli.Transfer;

/// <summary>A statement a row, as the API gives them. An article without an answer has none.</summary>
internal sealed class StatementRowWriter : IArticleWriter
{
    private readonly CsvTable _table = AnswerTable.Begin();
    private readonly Stream _output;

    public StatementRowWriter(Stream output)
    {
        _output = output;
        _output.Write(CsvTable.ByteOrderMark);
    }

    public async ValueTask WriteAsync(ExportedArticle article, CancellationToken cancellationToken)
    {
        if (article.Answer is { } answer)
            AnswerTable.Add(_table, JsonSerializer.Deserialize(answer.Span, AnswerJson.Readable.ArticlePerspectives)!);
        await _output.WriteAsync(_table.TakeUtf8(), cancellationToken);
    }

    /// <summary>No statement has it.</summary>
    public ValueTask WriteAsync(ExportedIdentity identity, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        // The headings, where there was no article.
        await _output.WriteAsync(_table.TakeUtf8(), cancellationToken);
        await _output.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
