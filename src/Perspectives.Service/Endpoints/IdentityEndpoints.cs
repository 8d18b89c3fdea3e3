using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Endpoints;

/// <summary>Who is who: the names of an actor, and what administrators decide of them.</summary>
internal static class IdentityEndpoints
{
    private const string ListName = "joins";
    private const int LongestKey = 500;
    private const int LongestReason = 1_000;

    private static readonly TextField From = new("from", LongestKey);
    private static readonly TextField To = new("to", LongestKey);
    private static readonly TextField Key = new("key", LongestKey);
    private static readonly TextField Reason = new("reason", LongestReason);

    private static readonly QueryParameter ReasonOf = new("reason", "Only decisions with this reason.") { Choices = ["both_names", "same_office", "administrator"] };
    private static readonly QueryParameter[] ListParameters = [ReasonOf, ListPages.PageSize, ListPages.Continuation];

    public static void MapIdentities(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/actors/{key}/aliases", Methods.Read, FindAsync)
            .WithName("GetActorAliases").WithTags("Actors").WithSummary("How an actor is called, which keys lead to it and why, and its namesakes.")
            .WithTag().WithProblems(ProblemKind.UnknownActor);
        api.MapMethods("/joins", Methods.Read, ListAsync)
            .WithName("ListJoins").WithTags("Actors").WithSummary("Which keys lead to which and why, the newest decision first; splits too.")
            .WithQuery(ListParameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation);
        api.MapPost("/actors/merge", MergeAsync)
            .WithName("MergeActors").WithTags("Actors").WithSummary("Lets one key lead to another: their articles are one actor's from then on.")
            .WithBody<JoinRequest>("The key that leads, the one it leads to, and why.")
            .WithProblems([.. ObjectBody.Problems, ProblemKind.UnknownActor, ProblemKind.JoinedElsewhere, ProblemKind.JoinCycle]).RequireRole(Role.Administrator);
        api.MapPost("/actors/split", SplitAsync)
            .WithName("SplitActors").WithTags("Actors").WithSummary("Lets a key stand by itself again, whether somebody or articles had joined it.")
            .WithBody<SplitRequest>("The key that leads to another now, and why it is not to.")
            .WithProblems([.. ObjectBody.Problems, ProblemKind.NotJoined]).RequireRole(Role.Administrator);
    }

    private static async Task<Results<Ok<PageResponse<JoinResponse>>, Problem>> ListAsync(
        HttpRequest request, ActorDirectory directory, ListPages pages, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, ListParameters);
        var reason = query.Choice<JoinReason>(ReasonOf);
        var page = await pages.ReadAsync(query, ListName, cancellationToken);
        if (query.Problem is { } problem)
            return problem;
        return await pages.AnswerAsync(request, query, ListName, await directory.ListJoinsAsync(reason, page, cancellationToken), JoinResponse.Of, cancellationToken);
    }

    private static async Task<Results<TaggedJson<ActorAliasesResponse>, Problem>> FindAsync(string key, ActorDirectory directory, CancellationToken cancellationToken) =>
        await directory.FindNamesAsync(key, cancellationToken) is { } names
            ? new TaggedJson<ActorAliasesResponse>(ActorAliasesResponse.Of(names), ServiceJson.Readable.ActorAliasesResponse)
            : ActorEndpoints.Unknown();

    private static async Task<Results<Ok<JoinResponse>, Problem>> MergeAsync(HttpRequest request, ClaimsPrincipal user, ActorDirectory directory, CancellationToken cancellationToken)
    {
        if (!(await ObjectBody.ReadAsync(request, [From, To, Reason], cancellationToken)).IsValid(out var body, out var problem))
            return problem;
        var (from, to) = (body[From.Name], body[To.Name]);
        var (outcome, join) = await directory.MergeAsync(from, to, body[Reason.Name], Caller.FindId(user), cancellationToken);
        return outcome switch
        {
            JoinOutcome.UnknownActor => new Problem(ProblemKind.UnknownActor, $"No answered article has an actor with the key {join!.Key}. Find keys with {AdvisedCalls.FindActors}, by the beginning of a name."),
            JoinOutcome.SameKey => ObjectBody.Invalid(To.Name, "It is the same key as \"from\". Name two."),
            JoinOutcome.Cycle => new Problem(ProblemKind.JoinCycle, $"{to} leads to {from} already: the other way round they would lead nowhere. Split {to} first if {from} is to lead to it."),
            JoinOutcome.JoinedElsewhere => new Problem(ProblemKind.JoinedElsewhere, $"{from} leads to {join!.To} already. Split it first, or let {join.To} lead to {to}."),
            _ => TypedResults.Ok(JoinResponse.Of(join!)),
        };
    }

    private static async Task<Results<Ok<JoinResponse>, Problem>> SplitAsync(HttpRequest request, ClaimsPrincipal user, ActorDirectory directory, CancellationToken cancellationToken)
    {
        if (!(await ObjectBody.ReadAsync(request, [Key, Reason], cancellationToken)).IsValid(out var body, out var problem))
            return problem;
        var (outcome, join) = await directory.SplitAsync(body[Key.Name], body[Reason.Name], Caller.FindId(user), cancellationToken);
        return outcome == JoinOutcome.NotJoined
            ? new Problem(ProblemKind.NotJoined, $"{body[Key.Name]} leads to no other key. {AdvisedCalls.ListAliases} lists those that do.")
            : TypedResults.Ok(JoinResponse.Of(join!));
    }
}
