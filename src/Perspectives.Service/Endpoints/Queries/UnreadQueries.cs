using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Perspectives.Service.Endpoints.Queries;

/// <summary>An endpoint without parameters refuses them, as those that read some refuse others: a misspelt one must not be taken for none.</summary>
internal static class UnreadQueries
{
    public static RouteGroupBuilder RefuseUnreadQueries(this RouteGroupBuilder endpoints) => endpoints.AddEndpointFilter(static (context, next) =>
        context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<QueryParameters>() is null && new QueryReader(context.HttpContext.Request, []).Problem is { } problem
            ? ValueTask.FromResult<object?>(problem)
            : next(context));
}
