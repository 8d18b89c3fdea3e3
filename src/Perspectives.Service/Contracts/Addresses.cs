using Microsoft.AspNetCore.Http;

namespace Perspectives.Service.Contracts;

/// <summary>
/// Where things are, from the root of the host: the host's own name is not known behind a proxy, and clients put these addresses together with the one
/// that they asked.
/// </summary>
internal readonly record struct Addresses(PathString Base)
{
    public static Addresses Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Addresses(request.PathBase);
    }

    public string Operation(string id) => $"{Base}/api/operations/{id}";

    public string Article(string id) => $"{Base}/api/articles/{id}";

    public string Perspectives(string articleId) => $"{Base}/api/articles/{articleId}/perspectives";

    public string Text(string articleId) => $"{Base}/api/articles/{articleId}/text";

    public string Replay(string poisonId) => $"{Base}/api/poison/{poisonId}/replay";
}
