using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Actors;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>Who is quoted, across articles.</summary>
internal static class ActorEndpoints
{
    private const string ListName = "actors";

    private static readonly QueryParameter Beginning = new("q", "Beginning of the name, of an alias, or of one of their words; case and accents are ignored.");
    private static readonly QueryParameter Kind = new("kind", "Only actors of this kind.") { Choices = ["person", "organization"] };
    private static readonly QueryParameter Order = new("order", "Who comes first: whoever spoke last (recent, the default), or whoever is quoted most (quoted).") { Choices = ["recent", "quoted"] };
    private static readonly QueryParameter[] ListParameters = [Beginning, Kind, Order, ListPages.PageSize, ListPages.Continuation];
    private static readonly QueryParameter[] StancesParameters = [PublishedParameters.From, PublishedParameters.To];

    public static void MapActors(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/actors", Methods.Read, ListAsync)
            .WithName("ListActors").WithTags("Actors").WithSummary("Named actors across all articles.")
            .WithQuery(ListParameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation);
        api.MapMethods("/actors/{key}", Methods.Read, FindAsync)
            .WithName("GetActor").WithTags("Actors").WithSummary("Who an actor is: names, role, how often and on which side.")
            .WithTag().WithProblems(ProblemKind.UnknownActor);
        api.MapMethods("/actors/{key}/stances", Methods.Read, CountStancesAsync)
            .WithName("GetActorStances").WithTags("Actors").WithSummary("An actor's statements on each side, by month and outlet.")
            .WithQuery(StancesParameters).WithTag().WithProblems(ProblemKind.InvalidQuery, ProblemKind.UnknownActor);
    }

    public static Problem Unknown() =>
        new(ProblemKind.UnknownActor, $"No answered article has an actor with this key. Find keys with {AdvisedCalls.FindActors}, by the beginning of a name.");

    private static async Task<Results<Ok<PageResponse<ActorSummary>>, Problem>> ListAsync(
        HttpRequest request, IPerspectiveIndex index, ListPages pages, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, ListParameters);
        var filter = new ActorFilter
        {
            Prefix = query.Text(Beginning),
            Kind = query.Choice<ActorKind>(Kind),
            Order = query.Text(Order) == "quoted" ? ActorOrder.MostQuoted : ActorOrder.MostRecent,
        };
        var page = await pages.ReadAsync(query, ListName, cancellationToken);
        if (query.Problem is { } problem)
            return problem;
        var actors = await index.ListActorsAsync(filter, page, cancellationToken);
        return await pages.AnswerAsync(request, query, ListName, actors, actor => actor, cancellationToken);
    }

    private static async Task<Results<TaggedJson<ActorResponse>, Problem>> FindAsync(string key, IPerspectiveIndex index, CancellationToken cancellationToken) =>
        await index.FindActorAsync(key, cancellationToken) is { } actor
            ? new TaggedJson<ActorResponse>(ActorResponse.Of(actor), ServiceJson.Readable.ActorResponse)
            : Unknown();

    private static async Task<Results<TaggedJson<ActorStancesResponse>, Problem>> CountStancesAsync(
        string key, HttpRequest request, IPerspectiveIndex index, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, StancesParameters);
        var published = query.Range(PublishedParameters.From, PublishedParameters.To);
        if (query.Problem is { } problem)
            return problem;
        if (await index.FindActorAsync(key, cancellationToken) is not { } actor)
            return Unknown();
        var months = await index.CountStancesAsync(key, published, cancellationToken);
        return new TaggedJson<ActorStancesResponse>(ActorStancesResponse.Of(actor.Summary, months), ServiceJson.Readable.ActorStancesResponse);
    }
}
