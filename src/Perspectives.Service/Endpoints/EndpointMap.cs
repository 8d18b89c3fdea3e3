using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Documentation;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Telemetry;
using Perspectives.Service.Web;

namespace Perspectives.Service.Endpoints;

/// <summary>All addresses of the service.</summary>
internal static class EndpointMap
{
    public static void MapPerspectives(this IEndpointRouteBuilder endpoints)
    {
        // Whatever changes something asks for more than this.
        var api = endpoints.MapGroup("/api").RequireRole(Role.Reader).RefuseUnreadQueries();
        api.MapSubmissions();
        api.MapArticles();
        api.MapAnalysis();
        api.MapOperations();
        api.MapPoison();
        api.MapKeys();
        api.MapActors();
        api.MapIdentities();
        api.MapTimeline();
        api.MapOutlets();
        endpoints.MapHealth();
        endpoints.MapMetrics();
        endpoints.MapDocumentation();
        endpoints.MapPage();
    }
}
