using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Endpoints;
using Scalar.AspNetCore;

namespace Perspectives.Service.Documentation;

/// <summary>The page at /docs, on which the API can be read and tried. All that it loads comes from here.</summary>
internal static class ReferencePage
{
    public static void MapReferencePage(this IEndpointRouteBuilder endpoints) => endpoints.MapScalarApiReference("/docs", static (options, context) =>
    {
        options.WithTitle("Perspectives API").WithOpenApiRoutePattern(DocumentationRegistration.DocumentPath).WithNonce();
        options.DefaultFonts = false;
        options.Telemetry = false;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        // The examples then name the host that the reader sees them on.
        options.DynamicBaseServerUrl = true;
        options.HideClientButton = true;
        options.Agent = new ScalarAgentOptions { Disabled = true };
        options.Mcp = new ScalarMcpOptions { Disabled = true };
        context.Response.OnStarting(static state => AddPolicy((HttpContext)state), context);
    }).AllowAnonymous().WithMetadata(new HttpMethodMetadata(Methods.Read));

    private static Task AddPolicy(HttpContext context)
    {
        if (context.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
            context.Response.Headers.ContentSecurityPolicy = PolicyFor(nonce);
        return Task.CompletedTask;
    }

    // The page's own parts are styled from within its scripts, which no nonce reaches.
    private static string PolicyFor(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
