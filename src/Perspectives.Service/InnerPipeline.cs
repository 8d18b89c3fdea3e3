using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Perspectives.Service;

/// <summary>The service's pipeline within a host that has routing of its own: built once over the host's services, the same as under Kestrel.</summary>
public sealed class InnerPipeline
{
    private readonly RequestDelegate _pipeline;

    public InnerPipeline(IServiceProvider services) => _pipeline = new ApplicationBuilder(services).UsePerspectivesService().Build();

    /// <summary>Answers the request.</summary>
    public Task RunAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // What the host's routing found leads here and nowhere else: the service routes for itself.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        return _pipeline(context);
    }
}
