using Microsoft.AspNetCore.Http;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Path and query of a request, as a server makes them of its first line.</summary>
internal static class RequestTarget
{
    public static void Write(HttpRequest request, string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? target : target[..query];
        // A server refuses NUL by itself.
        request.Path = new PathString("/" + Uri.UnescapeDataString(path).Replace("\0", "", StringComparison.Ordinal).TrimStart('/'));
        request.QueryString = query < 0 ? QueryString.Empty : new QueryString(target[query..]);
    }
}
