namespace Perspectives.Service.Failures;

/// <summary>What can go wrong with a request, as far as clients tell it apart.</summary>
/// <param name="Status">Of the response.</param>
/// <param name="Code">For programs; never changes its meaning.</param>
/// <param name="Title">For people; the same whenever this happens.</param>
internal sealed record ProblemKind(int Status, string Code, string Title)
{
    public static readonly ProblemKind BadRequest = new(400, "bad_request", "The request cannot be read");
    public static readonly ProblemKind InvalidQuery = new(400, "invalid_query", "The query is not valid");
    public static readonly ProblemKind InvalidContinuation = new(400, "invalid_continuation", "The continuation is not valid");
    public static readonly ProblemKind InvalidHeader = new(400, "invalid_header", "A header is not valid");
    public static readonly ProblemKind MissingBody = new(400, "missing_body", "The request has no body");
    public static readonly ProblemKind BrokenArray = new(400, "broken_array", "The array of articles is broken");
    public static readonly ProblemKind InvalidJson = new(400, "invalid_json", "The JSON cannot be read");
    public static readonly ProblemKind Unauthorized = new(401, "unauthorized", "An API key is needed");
    public static readonly ProblemKind MissingKey = new(401, "missing_key", "An API key is needed");
    public static readonly ProblemKind InvalidKey = new(401, "invalid_key", "The API key is not valid");
    public static readonly ProblemKind Forbidden = new(403, "forbidden", "The API key may not do this");
    public static readonly ProblemKind RoleRequired = new(403, "role_required", "The API key's role does not allow this");
    public static readonly ProblemKind HostNotAllowed = new(403, "host_not_allowed", "The service is not called by this name");
    public static readonly ProblemKind CrossSite = new(403, "cross_site", "Pages of other origins may not do this");
    public static readonly ProblemKind UnknownRoute = new(404, "unknown_route", "There is nothing at this address");
    public static readonly ProblemKind UnknownArticle = new(404, "unknown_article", "There is no such article");
    public static readonly ProblemKind UnknownOperation = new(404, "unknown_operation", "There is no such operation");
    public static readonly ProblemKind UnknownPoison = new(404, "unknown_poison", "There is no such poisoned message");
    public static readonly ProblemKind UnknownKey = new(404, "unknown_key", "There is no such API key");
    public static readonly ProblemKind UnknownActor = new(404, "unknown_actor", "There is no such actor");
    public static readonly ProblemKind MethodNotAllowed = new(405, "method_not_allowed", "The address does not know this method");
    public static readonly ProblemKind NotAcceptable = new(406, "not_acceptable", "The answer cannot be given in the wanted form");
    public static readonly ProblemKind RequestTimeout = new(408, "request_timeout", "The request came too slowly");
    public static readonly ProblemKind NotAnsweredYet = new(409, "not_answered_yet", "The article waits for its first answer");
    public static readonly ProblemKind AnalysisFailed = new(409, "analysis_failed", "The article could not be analysed");
    public static readonly ProblemKind ArticleChanged = new(409, "article_changed", "The article was replaced or deleted meanwhile");
    public static readonly ProblemKind JoinedElsewhere = new(409, "joined_elsewhere", "The key leads to another actor already");
    public static readonly ProblemKind JoinCycle = new(409, "join_cycle", "The keys would lead to each other");
    public static readonly ProblemKind NotJoined = new(409, "not_joined", "The key leads to no other");
    public static readonly ProblemKind PreconditionFailed = new(412, "precondition_failed", "The article is not as the request demands");
    public static readonly ProblemKind BodyTooLarge = new(413, "body_too_large", "The body is too large");
    public static readonly ProblemKind TooManyArticles = new(413, "too_many_articles", "The batch has too many articles");
    public static readonly ProblemKind TooManyWords = new(413, "too_many_words", "The text is too long to be analysed at once");
    public static readonly ProblemKind UnsupportedMediaType = new(415, "unsupported_media_type", "The body's type is not read here");
    public static readonly ProblemKind UnsupportedCharset = new(415, "unsupported_charset", "The body's character set is not read here");
    public static readonly ProblemKind UnsupportedEncoding = new(415, "unsupported_content_encoding", "The body's Content-Encoding is not read here");
    public static readonly ProblemKind InvalidArticle = new(422, "invalid_article", "The article is not valid");
    public static readonly ProblemKind InvalidBody = new(422, "invalid_body", "The body is not valid");
    public static readonly ProblemKind IdempotencyKeyReused = new(422, "idempotency_key_reused", "The idempotency key was sent with other content before");
    public static readonly ProblemKind TooManyRequests = new(429, "too_many_requests", "Too many requests");
    public static readonly ProblemKind InternalError = new(500, "internal_error", "Something went wrong in the service");
    public static readonly ProblemKind StoreUnavailable = new(503, "store_unavailable", "The store cannot be reached");
    public static readonly ProblemKind QueueFull = new(503, "queue_full", "The queue is full");
    public static readonly ProblemKind TooManyAnalyses = new(503, "too_many_analyses", "Too many analyses at once");
}
