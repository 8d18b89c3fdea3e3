using System.Text.Encodings.Web;
using System.Text.Json;

namespace Perspectives.Cli.Transfer;

/// <summary>
/// An article a line: <c>{"article": {…}, "text": "…", "answer": {…}, "identity": {…}}</c>, all that import needs to restore it; behind them what is known of names
/// and where keys lead, a line each: <c>{"name": "…", "record": {…}}</c>, <c>{"join": {…}}</c>.
/// </summary>
internal sealed class JsonLinesWriter(Stream output) : IArticleWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public async ValueTask WriteAsync(ExportedArticle article, CancellationToken cancellationToken)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("article"u8);
        JsonSerializer.Serialize(_json, article.Description, TransferJson.Readable.ExportedDescription);
        _json.WriteString("text"u8, article.Text);
        _json.WritePropertyName("answer"u8);
        if (article.Answer is { } answer)
            _json.WriteRawValue(answer.Span, skipInputValidation: true);
        else
            _json.WriteNullValue();
        if (article.Decision is { } decision)
        {
            _json.WritePropertyName("identity"u8);
            JsonSerializer.Serialize(_json, decision, TransferJson.Readable.ExportedDecision);
        }

        _json.WriteEndObject();
        await EndLineAsync(cancellationToken);
    }

    public async ValueTask WriteAsync(ExportedIdentity identity, CancellationToken cancellationToken)
    {
        JsonSerializer.Serialize(_json, identity, TransferJson.Readable.ExportedIdentity);
        await EndLineAsync(cancellationToken);
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken) => await output.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private async ValueTask EndLineAsync(CancellationToken cancellationToken)
    {
        await _json.FlushAsync(cancellationToken);
        _json.Reset();
        output.WriteByte((byte)'\n');
    }
}
