using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Web;

/// <summary>
/// The web page at the root. It is the same for everybody and has nothing of any article in it, so that no key is needed for it; what it then asks of the
/// API takes one as any other client's question does.
/// </summary>
internal static class PageEndpoints
{
    /// <summary>Only the page's own files, and nothing that is made of text while it runs.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public static void MapPage(this IEndpointRouteBuilder endpoints)
    {
        var page = endpoints.MapGroup("").AllowAnonymous().DisableRateLimiting().ExcludeFromDescription();
        page.MapMethods("/", Methods.Read, Start);
        page.MapMethods("/web/{version}/{**path}", Methods.Read, Find);
    }

    private static FileContentHttpResult Start(HttpContext context, PageFiles files)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        return Answer(files.Start, context, files.Version);
    }

    private static Results<FileContentHttpResult, Problem> Find(string version, string path, HttpContext context, PageFiles files)
    {
        if (files.Find(version, path) is not { } file)
            return new Problem(ProblemKind.UnknownRoute, "The page has no such file in this version of the service. Reload the page.");
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Answer(file, context, version);
    }

    private static FileContentHttpResult Answer(PageFile file, HttpContext context, string version)
    {
        var (content, encoding) = file.For(context.Request);
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            context.Response.Headers.ContentEncoding = encoding;
        return TypedResults.Bytes(content, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{version}-{encoding ?? "plain"}\""));
    }
}
