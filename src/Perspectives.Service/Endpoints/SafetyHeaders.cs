using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Perspectives.Service.Endpoints;

/// <summary>
/// Headers of every response: nothing is guessed of its type, nobody frames it, nothing in it runs or loads, no address of ours is passed on, and what was
/// given to one API key is never given to another from a shared cache. Whatever says otherwise for itself is left as it is.
/// </summary>
internal sealed class SafetyHeaders(RequestDelegate next)
{
    /// <summary>For what is no page: a browser that is made to show it does nothing with it.</summary>
    private const string NothingAllowed = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Add((HttpContext)state), context);
        return next(context);
    }

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, NothingAllowed);
        headers.TryAdd(HeaderNames.CacheControl, "private, no-cache");
        return Task.CompletedTask;
    }
}
