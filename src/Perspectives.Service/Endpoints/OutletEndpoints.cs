using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>Outlets, alone and side by side.</summary>
internal static class OutletEndpoints
{
    private const string ListName = "outlets";

    /// <summary>More do not fit side by side, and each costs reading.</summary>
    private const int MostCompared = 20;

    private static readonly QueryParameter Actors = new("actors", "Keys of the actors to compare, in commas or repeated, at most 20; without any, those quoted most in each outlet.")
    {
        Repeats = true,
        MaximumLength = 8_000,
    };

    private static readonly QueryParameter Outlets = new("outlets",
        "Names of the outlets to compare, in commas or repeated, at most 20; case and accents are ignored. Where the parameter is repeated, also by an empty one, commas are part of the names. Without any, the outlets with most statements.")
    {
        Repeats = true,
        MaximumLength = 8_000,
    };

    private static readonly QueryParameter[] ListParameters = [ListPages.PageSize, ListPages.Continuation];
    private static readonly QueryParameter[] CompareParameters = [Actors, Outlets, PublishedParameters.From, PublishedParameters.To];

    public static void MapOutlets(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/outlets", Methods.Read, ListAsync)
            .WithName("ListOutlets").WithTags("Outlets").WithSummary("Outlets with their articles, most articles first.")
            .WithQuery(ListParameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation);
        api.MapMethods("/compare", Methods.Read, CompareAsync)
            .WithName("CompareOutlets").WithTags("Outlets").WithSummary("Who is quoted, how often and on which side: outlets side by side.")
            .WithQuery(CompareParameters).WithTag().WithProblems(ProblemKind.InvalidQuery);
    }

    private static async Task<Results<Ok<PageResponse<OutletSummary>>, Problem>> ListAsync(
        HttpRequest request, IPerspectiveIndex index, ListPages pages, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, ListParameters);
        var page = await pages.ReadAsync(query, ListName, cancellationToken);
        if (query.Problem is { } problem)
            return problem;
        var outlets = await index.ListOutletsAsync(page, cancellationToken);
        return await pages.AnswerAsync(request, query, ListName, outlets, outlet => outlet, cancellationToken);
    }

    private static async Task<Results<TaggedJson<ComparisonResponse>, Problem>> CompareAsync(
        HttpRequest request, IPerspectiveIndex index, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, CompareParameters);
        var actors = query.Texts(Actors).SelectMany(InCommas);
        // Who repeats the parameter has said where one name ends and the next begins.
        var outlets = request.Query[Outlets.Name].Count > 1 ? query.Texts(Outlets) : query.Texts(Outlets).SelectMany(InCommas);
        var filter = new ComparisonFilter
        {
            Actors = Chosen(query, Actors, actors),
            Outlets = Chosen(query, Outlets, outlets),
            Published = query.Range(PublishedParameters.From, PublishedParameters.To),
            Most = MostCompared,
        };
        if (query.Problem is { } problem)
            return problem;
        return new TaggedJson<ComparisonResponse>(new ComparisonResponse(await index.CompareAsync(filter, cancellationToken)), ServiceJson.Readable.ComparisonResponse);
    }

    private static string[] InCommas(string values) => values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Chosen(QueryReader query, QueryParameter parameter, IEnumerable<string> values)
    {
        string[] chosen = [.. values.Distinct(StringComparer.Ordinal)];
        if (chosen.Length > MostCompared)
            query.Refuse(parameter.Name, FormattableString.Invariant($"There are {chosen.Length:N0}, and at most {MostCompared} are compared at once. Leave some out."));
        return chosen;
    }
}
