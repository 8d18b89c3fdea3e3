using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints.Lists;

/// <summary>
/// Pages of lists, the same everywhere:
/// <code>
/// var query = new QueryReader(request, Parameters);                   // its list has PageSize and Continuation
/// var page = await pages.ReadAsync(query, "actors", cancellationToken);
/// if (query.Problem is { } problem) return problem;
/// return await pages.AnswerAsync(request, query, "actors", await index.ListActorsAsync(filter, page, cancellationToken), ActorResponse.Of, cancellationToken);
/// </code>
/// </summary>
internal sealed class ListPages(ContinuationTokens tokens)
{
    public static readonly QueryParameter PageSize = new("pageSize", "The most items of a page.")
    {
        Type = QueryParameterType.Number,
        Bounds = (1, PageRequest.MaximumSize),
        Default = PageRequest.DefaultSize,
        Filters = false,
    };

    public static readonly QueryParameter Continuation = new("continuation", "Where to go on: \"continuation\" of the page before, with the same filters.")
    {
        MaximumLength = 4_096,
        Filters = false,
    };

    /// <param name="query">Notes what is wrong.</param>
    /// <param name="list">Name of the list, with the key of what it belongs to if there are several such lists.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task<PageRequest> ReadAsync(QueryReader query, string list, CancellationToken cancellationToken)
    {
        var size = query.Number(PageSize);
        if (query.Text(Continuation) is not { } token)
            return new PageRequest(size);
        var position = await tokens.ReadAsync(list + query.Filter, token, cancellationToken);
        if (position is null)
            query.Refuse(Continuation.Name, "It is none that was given for this list and these filters. Begin again without it.", ProblemKind.InvalidContinuation.Code);
        return new PageRequest(size, position);
    }

    /// <summary>The page as a response, with the header Link to the next one.</summary>
    public async Task<Ok<PageResponse<TResponse>>> AnswerAsync<T, TResponse>(
        HttpRequest request, QueryReader query, string list, Page<T> page, Func<T, TResponse> describe, CancellationToken cancellationToken)
    {
        var token = page.Next is null ? null : await tokens.WriteAsync(list + query.Filter, page.Next, cancellationToken);
        if (token is not null)
            request.HttpContext.Response.Headers.Link = $"<{AddressOf(request, token)}>; rel=\"next\"";
        return TypedResults.Ok(new PageResponse<TResponse>([.. page.Items.Select(describe)], token));
    }

    private static string AddressOf(HttpRequest request, string token)
    {
        var query = new QueryBuilder(request.Query.Where(pair => !pair.Key.Equals(Continuation.Name, StringComparison.OrdinalIgnoreCase))) { { Continuation.Name, token } };
        return UriHelper.BuildRelative(request.PathBase, request.Path, query.ToQueryString());
    }
}
