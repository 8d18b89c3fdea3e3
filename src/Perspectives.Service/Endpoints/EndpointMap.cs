using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Perspectives.Service.Endpoints;

/// <summary>All addresses of the service.</summary>
internal static class EndpointMap
{
    public static void MapPerspectives(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api");
        api.MapOperations();
        api.MapActors();
        api.MapTimeline();
        api.MapOutlets();
    }
}
