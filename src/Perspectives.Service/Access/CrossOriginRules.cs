using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Perspectives.Service.Access;

/// <summary>Lets pages of the configured origins call the API.</summary>
internal sealed class CrossOriginRules(IOptions<ServiceOptions> options) : IConfigureOptions<CorsOptions>
{
    private static readonly string[] Sent =
        [ApiKeyHandler.Header, HeaderNames.ContentType, HeaderNames.Accept, HeaderNames.IfMatch, HeaderNames.IfNoneMatch, "Idempotency-Key", "Prefer", HeaderNames.TraceParent];

    private static readonly string[] Shown =
        [HeaderNames.ETag, HeaderNames.Link, HeaderNames.Location, "Operation-Location", "Preference-Applied", HeaderNames.RetryAfter];

    public void Configure(CorsOptions cors) => cors.AddDefaultPolicy(policy => policy
        .WithOrigins([.. options.Value.CorsOrigins])
        .WithMethods("GET", "HEAD", "POST", "PUT", "DELETE")
        .WithHeaders(Sent)
        .WithExposedHeaders(Shown)
        .SetPreflightMaxAge(TimeSpan.FromHours(1)));
}
