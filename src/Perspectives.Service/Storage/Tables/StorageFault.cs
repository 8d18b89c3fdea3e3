using System.Globalization;
using Azure;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Says to people what an answer of the storage account means, and what to do; and to the program whether to ask again.</summary>
internal static class StorageFault
{
    public const string NotMade = "The storage account lacks tables, queues or containers, and they are not made for who is signed in. Deploy infra/ to it (docs/deploy.md), or use a connection string once.";

    /// <summary>Whether the failure comes from the account or the way to it; others are mistakes of the program, and are passed on as they are.</summary>
    public static bool IsOfTheAccount(Exception exception) =>
        exception is RequestFailedException or IOException or TimeoutRejectedException or BrokenCircuitException or RateLimiterRejectedException;

    /// <summary>Whether the same request may succeed: the account is busy, did not answer, or its answer was cut.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        RequestFailedException failure => failure.Status is 0 or 408 or 429 or 500 or 502 or 503 or 504,
        IOException or TimeoutRejectedException => true,
        _ => false,
    };

    /// <summary>How long the account asks to be left alone; null where it does not.</summary>
    public static TimeSpan? FindPause(Exception exception) =>
        (exception as RequestFailedException)?.GetRawResponse() is { } response && response.Headers.TryGetValue("Retry-After", out var after)
            && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;

    public static StoreException Explain(Exception exception) => new(
        exception switch
        {
            RequestFailedException failure => Explain(failure),
            TimeoutRejectedException => "The storage account does not answer in time. Try again later.",
            BrokenCircuitException => "The storage account fails, and is left alone for some seconds. Try again later.",
            RateLimiterRejectedException => "Too many requests wait for the storage account. Try again later.",
            _ => $"The storage account's answer was cut ({FirstLine(exception.Message)}). Try again later.",
        },
        exception);

    private static string Explain(RequestFailedException failure) => failure.Status switch
    {
        404 when failure.ErrorCode is "TableNotFound" or "ContainerNotFound" or "QueueNotFound" => NotMade,
        0 => $"The storage account cannot be reached ({FirstLine(failure.Message)}). Check its address and the network.",
        401 or 403 => $"The storage account refuses this program ({Code(failure)}). Check the connection string, or the roles of the identity: Storage Table, Blob and Queue Data Contributor.",
        429 or 503 => $"The storage account is busy ({Code(failure)}). Try again later.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The storage account answered {failure.Status} ({Code(failure)})."),
    };

    private static string Code(RequestFailedException failure) => failure.ErrorCode ?? FirstLine(failure.Message);

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
