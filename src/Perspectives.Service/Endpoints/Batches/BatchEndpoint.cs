using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Batches;

/// <summary>Many articles in one request. Each is accepted as soon as it has come in, and one that is refused keeps no other back.</summary>
internal static class BatchEndpoint
{
    public const int MaximumArticles = 500;

    public static readonly IReadOnlyList<QueryParameter> Parameters = [SubmittedArticleReader.AnyLanguage];

    /// <summary>Of the batch as a whole; what is wrong with one article stands in its entry.</summary>
    public static readonly IReadOnlyList<ProblemKind> Problems =
    [
        ProblemKind.InvalidQuery, ProblemKind.InvalidHeader, ProblemKind.MissingBody, ProblemKind.BrokenArray, ProblemKind.BodyTooLarge, ProblemKind.TooManyArticles,
        ProblemKind.UnsupportedMediaType, ProblemKind.UnsupportedCharset, ProblemKind.UnsupportedEncoding, ProblemKind.QueueFull,
    ];

    public static async Task<Results<Ok<BatchResponse>, JsonHttpResult<BatchResponse>, Problem>> SubmitAsync(HttpContext context, SubmissionDesk desk, CancellationToken cancellationToken)
    {
        var query = new QueryReader(context.Request, Parameters);
        var anyLanguage = query.Flag(SubmittedArticleReader.AnyLanguage);
        if (query.Problem is { } invalid)
            return invalid;
        if (!ContentType.Read(context.Request, ContentType.OfBatches).IsValid(out var type, out var problem) || !IdempotencyKey.Read(context).IsValid(out var key, out problem))
            return problem;
        if (context.Request.ContentLength > BodyLimits.Batch)
            return RequestBody.TooLarge(BodyLimits.Batch);
        var intake = new BatchIntake(context, desk, key, anyLanguage);
        await ReadAsync(context.Request, type.Kind == ContentKind.Json ? new JsonArraySplitter() : new JsonLineSplitter(), intake, cancellationToken);
        return intake switch
        {
            { Entries: [] } => new Problem(ProblemKind.MissingBody, "There is no article in the body."),
            { Accepted: 0, WholeProblem: { } whole } => whole,
            { Refused: 0 } => TypedResults.Ok(intake.Describe()),
            _ => TypedResults.Json(intake.Describe(), ServiceJson.Readable.BatchResponse, contentType: null, StatusCodes.Status207MultiStatus),
        };
    }

    private static async Task ReadAsync(HttpRequest request, IBatchSplitter splitter, BatchIntake intake, CancellationToken cancellationToken)
    {
        var parts = new List<BatchPart>();
        var left = BodyLimits.Batch;
        while (!intake.IsOver)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            foreach (var block in read.Buffer)
            {
                splitter.Read(block.Span, parts);
                left -= block.Length;
            }

            if (left < 0)
                parts.Add(new BatchPart(1, default, RequestBody.TooLarge(BodyLimits.Batch)) { IsLast = true });
            else if (read.IsCompleted)
                splitter.End(parts);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            await intake.AcceptAsync(parts, cancellationToken);
            parts.Clear();
            if (read.IsCompleted)
                return;
        }
    }
}
