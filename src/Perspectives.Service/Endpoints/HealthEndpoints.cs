using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Health;

namespace Perspectives.Service.Endpoints;

/// <summary>For whoever starts, stops and balances processes. Anybody may ask, as often as they like.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health").WithTags("Health")
            .AllowAnonymous().DisableRateLimiting().WithMetadata(ServedWithoutKey.Instance);
        health.MapMethods("/live", Methods.Read, Live)
            .WithName("IsLive").WithSummary("Whether the process answers.");
        health.MapMethods("/ready", Methods.Read, ReadyAsync)
            .WithName("IsReady").WithSummary("Whether articles are taken and answered, and what is missing.")
            .Produces<HealthResponse>(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<HealthResponse> Live(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new HealthResponse("live", []));
    }

    private static async Task<Results<Ok<HealthResponse>, JsonHttpResult<HealthResponse>>> ReadyAsync(HttpResponse response, Readiness readiness, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var health = await readiness.CheckAsync(cancellationToken);
        if (health.Parts.All(part => part.Ready))
            return TypedResults.Ok(health);
        response.Headers.RetryAfter = Readiness.Freshness.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Json(health, ServiceJson.Readable.HealthResponse, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
