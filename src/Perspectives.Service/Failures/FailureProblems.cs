using System.Globalization;
using Microsoft.AspNetCore.Http;
using Perspectives.Service.Access;
using Perspectives.Service.Analysis;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Failures;

/// <summary>What exceptions mean to the client; those that are nobody's request's fault mean nothing to it.</summary>
internal static class FailureProblems
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Later = TimeSpan.FromSeconds(30);

    /// <param name="failure">Of the request.</param>
    /// <param name="largestBody">What the server itself takes of a body, in bytes; null where that is unknown.</param>
    /// <returns>Null for a fault of the service.</returns>
    public static Problem? Find(Exception failure, long? largestBody = null) => failure switch
    {
        // The server's own words are about its inside.
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } when largestBody is { } bytes => OfStatus(StatusCodes.Status413PayloadTooLarge,
            string.Create(CultureInfo.InvariantCulture, $"The body is larger than {bytes:N0} bytes, the most that this server was set to take. It is not cut: send it in parts.")),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } => OfStatus(StatusCodes.Status400BadRequest, "The body ends early, or is not divided as its headers say. Send the request again."),
        BadHttpRequestException refused => OfStatus(refused.StatusCode),
        InvalidPositionException => new Problem(ProblemKind.InvalidContinuation, failure.Message),
        QueueFullException => new Problem(ProblemKind.QueueFull, failure.Message) { RetryAfter = Later },
        TooManyAnalysesException => new Problem(ProblemKind.TooManyAnalyses, $"{failure.Message} Send the request again in a moment, or the article to {AdvisedCalls.Submit}.") { RetryAfter = Soon },
        TextTooLongException => new Problem(ProblemKind.TooManyWords, $"{failure.Message} Send it to {AdvisedCalls.Submit}."),
        StoreException { IsDamage: true } => new Problem(ProblemKind.StoreUnavailable, "What was asked for lies in a part of the store that is damaged; the log says where.") { RetryAfter = Later },
        StoreException { IsAway: true } => new Problem(ProblemKind.StoreUnavailable, "A file of the store was moved, removed or replaced while the service had it open. Nothing is read or accepted until that is mended; the log says how.") { RetryAfter = Later },
        StoreException => StoreUnavailable(),
        KeysUnreadableException or StoreReadOnlyException => new Problem(ProblemKind.StoreUnavailable, failure.Message) { RetryAfter = Later },
        _ => null,
    };

    public static Problem Internal() =>
        new(ProblemKind.InternalError, "The request could not be fulfilled because of a fault in the service, which was logged under the trace id. Try again; if it happens again, report the trace id.");

    /// <summary>What a status without a body means, as routing and servers give it.</summary>
    public static Problem OfStatus(int status, string? detail = null) => status switch
    {
        StatusCodes.Status401Unauthorized => new(ProblemKind.Unauthorized, detail ?? "Send an API key in the header X-Api-Key."),
        StatusCodes.Status403Forbidden => new(ProblemKind.Forbidden, detail ?? "The API key's role does not allow this."),
        StatusCodes.Status404NotFound => new(ProblemKind.UnknownRoute, detail ?? "There is nothing at this address. The addresses are described at /docs."),
        StatusCodes.Status405MethodNotAllowed => new(ProblemKind.MethodNotAllowed, detail ?? "The header Allow says which methods this address knows."),
        StatusCodes.Status406NotAcceptable => new(ProblemKind.NotAcceptable, detail ?? "Ask for application/json."),
        StatusCodes.Status408RequestTimeout => new(ProblemKind.RequestTimeout, detail ?? "The request came too slowly. Send it again."),
        StatusCodes.Status413PayloadTooLarge => new(ProblemKind.BodyTooLarge, detail ?? "The body is larger than is read here."),
        StatusCodes.Status415UnsupportedMediaType => new(ProblemKind.UnsupportedMediaType, detail ?? "The body's Content-Type is not read here."),
        StatusCodes.Status429TooManyRequests => new(ProblemKind.TooManyRequests, detail ?? "Send fewer requests."),
        StatusCodes.Status503ServiceUnavailable => StoreUnavailable(),
        >= 500 => Internal(),
        _ => new(ProblemKind.BadRequest with { Status = status }, detail ?? "The request cannot be read."),
    };

    private static Problem StoreUnavailable() =>
        new(ProblemKind.StoreUnavailable, "The store is busy or out of reach. Send the request again in a moment.") { RetryAfter = Soon };
}
