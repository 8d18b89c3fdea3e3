using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Perspectives.Service;

namespace Perspectives.Functions;

/// <summary>Hands every request to the service, which asks for its own keys.</summary>
public sealed class HttpFunction(InnerPipeline service)
{
    [Function("Http")]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await service.RunAsync(request.HttpContext);
        return new EmptyResult();
    }
}
