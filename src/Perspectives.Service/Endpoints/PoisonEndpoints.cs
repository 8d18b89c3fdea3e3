using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Endpoints;

/// <summary>Messages that cannot be worked on, for administrators.</summary>
internal static class PoisonEndpoints
{
    private const string List = "poison";

    private static readonly QueryParameter[] ListParameters = [ListPages.PageSize, ListPages.Continuation];

    public static void MapPoison(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/poison", Methods.Read, ListAsync)
            .WithName("ListPoison").WithTags("Poison").WithSummary("Messages that could not be worked on, newest first.")
            .WithQuery(ListParameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation).RequireRole(Role.Administrator);
        api.MapPost("/poison/{id}/replay", ReplayAsync)
            .WithName("ReplayPoison").WithTags("Poison").WithSummary("Puts the message back into the queue, with all its tries.")
            .WithProblems(ProblemKind.UnknownPoison, ProblemKind.ArticleChanged).RequireRole(Role.Administrator);
        api.MapDelete("/poison/{id}", DeleteAsync)
            .WithName("DeletePoison").WithTags("Poison").WithSummary("Forgets the message.")
            .WithProblems(ProblemKind.UnknownPoison).RequireRole(Role.Administrator);
    }

    private static async Task<Results<Ok<PageResponse<PoisonResponse>>, Problem>> ListAsync(
        HttpRequest request, IPoisonStore poison, ListPages pages, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, ListParameters);
        var page = await pages.ReadAsync(query, List, cancellationToken);
        if (query.Problem is { } problem)
            return problem;
        var found = await poison.ListAsync(page, cancellationToken);
        var addresses = Addresses.Of(request);
        return await pages.AnswerAsync(request, query, List, found, message => PoisonResponse.Of(message, addresses), cancellationToken);
    }

    private static async Task<Results<Accepted<PoisonResponse>, Problem>> ReplayAsync(
        string id, HttpContext context, IPoisonStore poison, PoisonArticles articles, CancellationToken cancellationToken)
    {
        if (await poison.FindAsync(id, cancellationToken) is not { } message)
            return UnknownPoison();
        switch (await articles.ReplayAsync(id, cancellationToken))
        {
            case PoisonReplay.NotFound:
                return UnknownPoison();
            case PoisonReplay.Obsolete:
                return new Problem(ProblemKind.ArticleChanged, "The article was replaced, answered or deleted since: there is nothing to replay. Delete the message.");
        }

        var addresses = Addresses.Of(context.Request);
        var location = message.OperationId is { } operation ? addresses.Operation(operation) : null;
        if (location is not null)
            context.Response.Headers[OperationHeader.Name] = location;
        return TypedResults.Accepted(location, PoisonResponse.Of(message, addresses));
    }

    private static async Task<Results<NoContent, Problem>> DeleteAsync(string id, IPoisonStore poison, CancellationToken cancellationToken) =>
        await poison.DeleteAsync(id, cancellationToken) ? TypedResults.NoContent() : UnknownPoison();

    private static Problem UnknownPoison() => new(ProblemKind.UnknownPoison, $"There is no poisoned message with this id. It may have been replayed or deleted; {AdvisedCalls.ListPoison} lists those that are left.");
}
