namespace Perspectives.Service.Endpoints;

/// <summary>A header that an endpoint heeds, for its documentation.</summary>
/// <param name="Name">As it is sent.</param>
/// <param name="Description">What it does.</param>
/// <param name="Example">A value.</param>
internal sealed record RequestHeader(string Name, string Description, string Example)
{
    public static readonly RequestHeader IfNoneMatch = new("If-None-Match", "ETag of what the client has: if it is still so, the answer is 304 without a body.", "\"3f7a.json\"");

    public static readonly RequestHeader MustNotExist = new("If-None-Match", "* for an article that must not exist yet; else 412.", "*");

    public static readonly RequestHeader IfMatch = new("If-Match", "ETags of the article, of which one must still be its own, or * for any article that exists; else 412.", "\"3f7a\"");

    public static readonly RequestHeader IdempotencyKey = new(
        "Idempotency-Key", "A name of your own for this request, 1 to 200 printable characters without commas: sent again within 24 hours it does nothing new and is answered with the same operation.", "7c9e6679-7425-40de-944b-e07fc1f90ae7");

    public static readonly RequestHeader Prefer = new("Prefer", "wait=20 waits up to so many seconds, at most 60, for the answer, and gives it if it is ready by then.", "wait=20");
}
