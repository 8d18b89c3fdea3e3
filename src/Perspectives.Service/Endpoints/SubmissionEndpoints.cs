using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Answers;
using Perspectives.Service.Endpoints.Batches;
using Perspectives.Service.Endpoints.Conditions;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>Submitting, replacing and deleting articles.</summary>
internal static class SubmissionEndpoints
{
    public static void MapSubmissions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/articles", SubmitAsync)
            .WithName("SubmitArticle").WithTags("Articles").WithSummary("Accepts an article to be analysed.")
            .WithBody(ContentType.OfArticles).WithQuery(SubmittedArticleReader.Parameters).WithHeaders(RequestHeader.Prefer, RequestHeader.IdempotencyKey).Produces<ArticlePerspectives>(StatusCodes.Status201Created).Produces<ArticlePerspectives>()
            .WithProblems([.. ArticleProblems.Kinds, ProblemKind.InvalidHeader, ProblemKind.IdempotencyKeyReused, ProblemKind.QueueFull]).RequireRole(Role.Submitter);
        api.MapPost("/articles/batch", BatchEndpoint.SubmitAsync)
            .WithName("SubmitBatch").WithTags("Articles").WithSummary("Accepts up to 500 articles; one that is refused keeps no other back.")
            .WithBody(ContentType.OfBatches).WithQuery(BatchEndpoint.Parameters).WithHeaders(RequestHeader.IdempotencyKey).Produces<BatchResponse>(StatusCodes.Status207MultiStatus)
            .WithProblems(BatchEndpoint.Problems).RequireRole(Role.Submitter);
        api.MapPut("/articles/{id}", ReplaceAsync)
            .WithName("PutArticle").WithTags("Articles").WithSummary("Accepts an article under an id of your own, or a new text for it.")
            .WithBody(ContentType.OfArticles).WithQuery(SubmittedArticleReader.ParametersWithoutId).WithHeaders(RequestHeader.Prefer, RequestHeader.IdempotencyKey, RequestHeader.IfMatch, RequestHeader.MustNotExist)
            .Produces<ArticlePerspectives>(StatusCodes.Status201Created).Produces<ArticlePerspectives>()
            .WithProblems([.. ArticleProblems.Kinds, ProblemKind.InvalidHeader, ProblemKind.PreconditionFailed, ProblemKind.IdempotencyKeyReused, ProblemKind.QueueFull]).RequireRole(Role.Submitter);
        api.MapPost("/articles/{id}/analyze", AnalyzeAgainAsync)
            .WithName("AnalyzeAgain").WithTags("Articles").WithSummary("Has an article analysed again, as it was sent last; its answer stays until there is the new one.")
            .WithProblems(ProblemKind.UnknownArticle, ProblemKind.QueueFull).RequireRole(Role.Submitter);
        api.MapDelete("/articles/{id}", DeleteAsync)
            .WithName("DeleteArticle").WithTags("Articles").WithSummary("Removes every trace of an article.")
            .WithHeaders(RequestHeader.IfMatch).WithProblems(ProblemKind.InvalidHeader, ProblemKind.UnknownArticle, ProblemKind.PreconditionFailed).RequireRole(Role.Submitter);
    }

    private static Task<Results<Accepted<OperationResponse>, Ok<OperationResponse>, AnswerResult, Problem>> SubmitAsync(
        HttpContext context, SubmissionDesk desk, IPerspectiveStore store, IArticleQueue queue, CancellationToken cancellationToken) =>
        AcceptAsync(context, id: null, WriteCondition.None, desk, store, queue, cancellationToken);

    private static async Task<Results<Accepted<OperationResponse>, Ok<OperationResponse>, AnswerResult, Problem>> ReplaceAsync(
        string id, HttpContext context, SubmissionDesk desk, IPerspectiveStore store, IArticleQueue queue, CancellationToken cancellationToken)
    {
        if (!ArticleId.IsValid(id))
            return InvalidId();
        return WriteConditions.Read(context.Request).IsValid(out var condition, out var problem)
            ? await AcceptAsync(context, id, condition, desk, store, queue, cancellationToken)
            : problem;
    }

    private static async Task<Results<Accepted<OperationResponse>, Problem>> AnalyzeAgainAsync(
        string id, HttpContext context, ArticleIntake intake, IArticleQueue queue, CancellationToken cancellationToken)
    {
        if (await intake.AcceptAgainAsync(id, cancellationToken) is not { Operation: { } operation })
            return ArticleEndpoints.UnknownArticle();
        var addresses = Addresses.Of(context.Request);
        context.Response.Headers[OperationHeader.Name] = addresses.Operation(operation.Id);
        return TypedResults.Accepted(addresses.Article(id), await OperationEndpoints.DescribeAsync(operation, context, queue, cancellationToken));
    }

    private static async Task<Results<NoContent, Problem>> DeleteAsync(
        string id, HttpRequest request, IPerspectiveStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!WriteConditions.Read(request).IsValid(out var condition, out var problem))
            return problem;
        return await store.DeleteAsync(id, condition, time.GetUtcNow(), cancellationToken) switch
        {
            Deletion.Done => TypedResults.NoContent(),
            Deletion.NotFound => ArticleEndpoints.UnknownArticle(),
            _ => SubmissionDesk.ConditionFailed(await store.FindArticleAsync(id, cancellationToken)),
        };
    }

    private static async Task<Results<Accepted<OperationResponse>, Ok<OperationResponse>, AnswerResult, Problem>> AcceptAsync(
        HttpContext context, string? id, WriteCondition condition, SubmissionDesk desk, IPerspectiveStore store, IArticleQueue queue, CancellationToken cancellationToken)
    {
        if (!IdempotencyKey.Read(context).IsValid(out var key, out var problem)
            || !(await SubmittedArticleReader.ReadAsync(context.Request, id, desk.Clock, cancellationToken)).IsValid(out var submitted, out problem)
            || !(await desk.AcceptAsync(submitted.Article, submitted.Body, condition, key, number: null, cancellationToken)).IsValid(out var acceptance, out problem))
        {
            return problem;
        }

        var operation = acceptance.Operation!;
        var wait = WaitPreference.Find(context.Request);
        if (wait is { } seconds)
        {
            operation = await desk.WaitAsync(operation, seconds, cancellationToken);
            WaitPreference.Confirm(context.Response, seconds);
        }

        var addresses = Addresses.Of(context.Request);
        var article = addresses.Article(operation.ArticleId);
        context.Response.Headers[OperationHeader.Name] = addresses.Operation(operation.Id);
        if (wait is not null && operation.State == OperationState.Succeeded && await store.FindAnswerAsync(operation.ArticleId, cancellationToken) is { } answer)
        {
            context.Response.Headers.ContentLocation = addresses.Perspectives(operation.ArticleId);
            context.Response.Headers.ETag = EntityTags.Of(answer.Version);
            context.Response.Headers.Location = article;
            return new AnswerResult(answer, AnswerFormat.Json) { Status = acceptance.Outcome == AcceptanceOutcome.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK };
        }

        var response = await OperationEndpoints.DescribeAsync(operation, context, queue, cancellationToken);
        return operation.IsFinished && wait is null ? TypedResults.Ok(response) : TypedResults.Accepted(article, response);
    }

    private static Problem InvalidId() => new(
        ProblemKind.InvalidArticle with { Code = "invalid_field" },
        $"The id in the address must have 1 to {ArticleId.MaximumLength} of the characters A-Z a-z 0-9 . _ ~ - and no others.")
    {
        Errors = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["id"] = ["It has characters that are not allowed, or too many."] },
    };
}
