using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Endpoints;

/// <summary>All that an actor said, newest first, as JSON, as lines of JSON, or as a table.</summary>
internal static class TimelineEndpoint
{
    private static readonly AnswerFormat[] Formats = [AnswerFormat.Json, AnswerFormat.JsonLines, AnswerFormat.Csv];

    private static readonly QueryParameter Outlet = new("outlet", "Only from this outlet; case and accents are ignored.");
    private static readonly QueryParameter StanceOf = new("stance", "Only statements on this side.") { Choices = ["supportive", "critical", "cautious", "neutral"] };
    private static readonly QueryParameter Words = new("q", "Words that are all in the statement; case and accents are ignored.");
    private static readonly QueryParameter Format = AnswerFormat.Parameter(Formats);
    private static readonly QueryParameter[] Parameters =
        [PublishedParameters.From, PublishedParameters.To, Outlet, StanceOf, Words, Format, ListPages.PageSize, ListPages.Continuation];

    public static void MapTimeline(this IEndpointRouteBuilder api) => api.MapMethods("/actors/{key}/timeline", Methods.Read, ReadAsync)
        .WithName("GetActorTimeline").WithTags("Actors").WithSummary("All that an actor said, newest article first.")
        .WithQuery(Parameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation, ProblemKind.UnknownActor, ProblemKind.NotAcceptable)
        .Produces<PageResponse<TimelineStatement>>(StatusCodes.Status200OK, AnswerFormat.Json.MediaType, AnswerFormat.JsonLines.MediaType, AnswerFormat.Csv.MediaType);

    private static async Task<Results<Ok<PageResponse<TimelineStatement>>, StatementTable, Problem>> ReadAsync(
        string key, HttpRequest request, IPerspectiveIndex index, ListPages pages, CancellationToken cancellationToken)
    {
        var list = $"timeline/{key}";
        var query = new QueryReader(request, Parameters);
        var filter = new TimelineFilter
        {
            Published = query.Range(PublishedParameters.From, PublishedParameters.To),
            Outlet = query.Text(Outlet),
            Stance = query.Choice<Stance>(StanceOf),
            Words = query.Text(Words),
        };
        var page = await pages.ReadAsync(query, list, cancellationToken);
        var isOffered = AnswerFormat.TryChoose(request, query, Format, Formats, out var format);
        if (query.Problem is { } problem)
            return problem;
        if (!isOffered)
            return AnswerFormat.NotAcceptable(Formats);
        var statements = await index.ReadTimelineAsync(key, filter, page, cancellationToken);
        if (statements.Items.Count == 0 && await index.FindActorAsync(key, cancellationToken) is null)
            return ActorEndpoints.Unknown();
        var answer = await pages.AnswerAsync(request, query, list, statements, statement => statement, cancellationToken);
        return format == AnswerFormat.Json ? answer : new StatementTable(key, statements.Items, format);
    }
}
