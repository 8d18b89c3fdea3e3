using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Contracts;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>How far accepted articles are.</summary>
internal static class OperationEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/operations/{id}", Methods.Read, FindAsync)
            .WithName("GetOperation").WithTags("Operations").WithSummary("How far the analysis of an accepted article is.")
            .WithProblems(ProblemKind.UnknownOperation);
    }

    private static async Task<Results<Ok<OperationResponse>, Problem>> FindAsync(
        string id, HttpContext context, IPerspectiveStore store, IArticleQueue queue, CancellationToken cancellationToken)
    {
        if (!OperationId.IsValid(id) || await store.FindOperationAsync(id, cancellationToken) is not { } operation)
            return new Problem(ProblemKind.UnknownOperation, "There is no operation with this id. Operations are named by Operation-Location where an article is accepted.");
        return TypedResults.Ok(await DescribeAsync(operation, context, queue, cancellationToken));
    }

    /// <summary>The operation as a response, with Retry-After while it is not finished.</summary>
    public static async Task<OperationResponse> DescribeAsync(Operation operation, HttpContext context, IArticleQueue queue, CancellationToken cancellationToken)
    {
        var position = operation.State == OperationState.Queued ? await queue.FindPositionAsync(operation.Id, cancellationToken) : null;
        if (!operation.IsFinished)
            context.Response.Headers.RetryAfter = RetryAfter(position).ToString(CultureInfo.InvariantCulture);
        return OperationResponse.Of(operation, position, Addresses.Of(context.Request));
    }

    /// <summary>Seconds after which it is worth asking again: an article takes a fraction of one.</summary>
    private static long RetryAfter(long? position) => Math.Clamp((position ?? 0) / 10, 1, 30);
}
