using Microsoft.AspNetCore.Http;

namespace Perspectives.Service.Endpoints;

internal static class Methods
{
    /// <summary>Every address that can be read answers HEAD too.</summary>
    public static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];
}
