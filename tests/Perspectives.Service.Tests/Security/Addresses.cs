using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Perspectives.Service.Tests.Security;

/// <summary>Addresses made of the routes of the service.</summary>
internal static class Addresses
{
    /// <param name="endpoint">One of the service.</param>
    /// <param name="id">Stands for every variable part.</param>
    public static string Of(RouteEndpoint endpoint, string id) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : id))));
}
