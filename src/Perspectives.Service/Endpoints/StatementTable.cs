using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Perspectives.Grouping;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>A page of a timeline without its frame: a statement a line, as JSON or as a row of a table. Where it goes on stands in the header Link.</summary>
internal sealed class StatementTable(string actor, IReadOnlyList<TimelineStatement> statements, AnswerFormat format) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var body = format == AnswerFormat.Csv ? Rows() : Lines();
        var response = httpContext.Response;
        response.ContentType = format.ContentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private byte[] Lines()
    {
        using var lines = new MemoryStream();
        foreach (var statement in statements)
        {
            JsonSerializer.Serialize(lines, statement, ServiceJson.Readable.TimelineStatement);
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    private byte[] Rows()
    {
        var table = new CsvTable("actor", "name", "role", "article", "title", "outlet", "publishedAt", "sameAs", "number", "kind", "stance", "confidence", "content", "cue", "start", "end");
        foreach (var (article, number, statement, name, role) in statements)
        {
            table.AddRow(
                actor, name, role, article.Id, article.Title, article.Outlet, UtcTimeConverter.Format(article.PublishedAt), article.SameAs,
                CsvTable.Cell(number), statement.Kind.ToString().ToLowerInvariant(), StanceLabel.Word(statement.Stance), CsvTable.Cell(statement.Confidence),
                Words(statement), statement.Cue?.Text, CsvTable.Cell(statement.Content[0].Start), CsvTable.Cell(statement.Content[^1].End));
        }

        return table.ToUtf8();
    }

    private static string Words(Statement statement) => string.Join(" … ", statement.Content.Select(piece => piece.Text));
}
