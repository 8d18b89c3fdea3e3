using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Access;

/// <summary>
/// As long as no key was made, lets requests of this machine do everything and refuses all others. What a page of another site makes a browser on this
/// machine send does not count as this machine's: neither across origins, nor under a name that was made to point here.
/// </summary>
internal sealed partial class LocalAccessMiddleware(RequestDelegate next, ApiKeyDirectory keys, IOptions<ServiceOptions> options, ILogger<LocalAccessMiddleware> logger)
{
    /// <summary>In an answer: the request's key was not looked at.</summary>
    public const string KeyIgnored = "X-Api-Key-Ignored";

    private readonly ServiceOptions _options = options.Value;
    private int _told;

    public async Task InvokeAsync(HttpContext context)
    {
        // The first answer also where no key can be read.
        if (ServedWithoutKey.Marks(context) || await keys.AnyAsync(context.RequestAborted))
        {
            await next(context);
            return;
        }

        if (FindProblem(context) is { } problem)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        if (context.Request.Headers.ContainsKey(ApiKeyHandler.Header))
            TellOfIgnoredKey(context);
        context.Features.Set(LocalAccess.Granted);
        await next(context);
    }

    /// <summary>Whoever sends a key believes that it counts.</summary>
    private void TellOfIgnoredKey(HttpContext context)
    {
        context.Response.Headers[KeyIgnored] = "no key was made yet";
        if (Interlocked.Exchange(ref _told, 1) == 0)
            Log.KeyIgnored(logger);
    }

    private Problem? FindProblem(HttpContext context)
    {
        var request = context.Request;
        if (_options.RequireKey)
            return Refused("No key was made yet, and nothing is served before. Make the first with: perspectives keys create.");
        if (!LoopbackOnly.IsLocal(context.Connection.RemoteIpAddress) || IsForwarded(request))
            return Refused("No key was made yet, so that only the machine itself is served. Make the first there with: perspectives keys create.");
        if (!IsAllowedHost(request.Host.Host))
            return new Problem(ProblemKind.HostNotAllowed, $"Without a key the service is called by the name localhost. Make a key, or add the name to the setting {ServiceOptions.Section}:AllowedHosts.");
        return IsCrossSite(request)
            ? new Problem(ProblemKind.CrossSite, $"Without a key, pages of other origins may not call the service. Make a key, or add the origin to the setting {ServiceOptions.Section}:CorsOrigins.")
            : null;
    }

    private static Problem Refused(string detail) => new(ProblemKind.MissingKey, detail) { Headers = ApiKeyHandler.ChallengeHeaders };

    // A proxy on this machine passes on what comes from others.
    private static bool IsForwarded(HttpRequest request) => request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded");

    private bool IsAllowedHost(string host) => LoopbackOnly.IsLocalHost(host) || _options.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    private bool IsCrossSite(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && _options.CorsOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            return false;
        if (request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            // Following a link here is harmless: the page that has it sees nothing of the answer.
            return !((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");
        }

        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A request of this machine has an API key, which was not looked at: no key was made yet in this store, so that the machine is served without one. Make one with: perspectives keys create.")]
        public static partial void KeyIgnored(ILogger logger);
    }
}
