using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Perspectives.Grouping;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Rendering;
using Perspectives.Service.Rendering.Page;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints.Answers;

/// <summary>An answer in the form that was asked for.</summary>
internal sealed class AnswerResult : IResult, IStatusCodeHttpResult
{
    /// <summary>Of equals the first is given.</summary>
    public static readonly IReadOnlyList<AnswerFormat> Formats = [AnswerFormat.Json, AnswerFormat.Html, AnswerFormat.Csv, AnswerFormat.JsonLines];

    private readonly AnswerFormat _format;
    private readonly Func<ArticlePerspectives> _answer;
    private readonly Func<ReadOnlyMemory<byte>> _json;
    private readonly string _text;

    public AnswerResult(StoredAnswer stored, AnswerFormat format)
    {
        ArgumentNullException.ThrowIfNull(stored);
        (_answer, _json, _text, _format) = (() => stored.Answer, () => stored.Json, stored.Text, format);
    }

    /// <param name="answer">The answer.</param>
    /// <param name="text">The text that its offsets count in.</param>
    /// <param name="format">The form.</param>
    public AnswerResult(ArticlePerspectives answer, string text, AnswerFormat format) =>
        (_answer, _json, _text, _format) = (() => answer, () => JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Readable.ArticlePerspectives), text, format);

    public int Status { get; init; } = StatusCodes.Status200OK;

    public int? StatusCode => Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = _format.ContentType;
        if (_format == AnswerFormat.Html)
            response.Headers.ContentSecurityPolicy = PageWriter.ContentSecurityPolicy;
        var body = Render();
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private ReadOnlyMemory<byte> Render() => _format.Name switch
    {
        "html" => Page(),
        "csv" => AnswerTable.Of(_answer()),
        "jsonl" => StatementLines.Of(_answer()),
        _ => _json(),
    };

    private byte[] Page()
    {
        using var body = new MemoryStream();
        using (var writer = new StreamWriter(body) { NewLine = "\n" })
        {
            var answer = _answer();
            var page = new PageWriter(writer);
            page.Write(answer.Article.Title ?? answer.Article.Id, _text, answer);
            page.Finish();
        }

        return body.ToArray();
    }
}
