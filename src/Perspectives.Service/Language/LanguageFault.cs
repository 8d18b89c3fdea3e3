using System.Text.Json;
using Azure.Identity;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Perspectives.Service.Language;

/// <summary>What a failure of the language service means: to the program whether to ask again, to people why the second reader is missing.</summary>
internal static class LanguageFault
{
    /// <summary>What <see cref="Explain"/> says of a failure that is neither the service's nor the network's.</summary>
    public const string OurOwn = "of a fault of this program; the log has more";

    public static bool IsTransient(Exception failure) => failure switch
    {
        LanguageServiceException answered => answered.Status is 408 or 429 or 500 or 502 or 503 or 504,
        HttpRequestException or IOException or TimeoutRejectedException => true,
        _ => false,
    };

    public static TimeSpan? FindPause(Exception failure) => (failure as LanguageServiceException)?.Pause;

    /// <summary>The second half of a sentence. It has nothing of the request in it: no key, no text, no address.</summary>
    public static string Explain(Exception failure) => failure switch
    {
        LanguageServiceException { Status: 401 or 403 } => "it refuses this program: the key is wrong, or the identity lacks the role Cognitive Services User",
        LanguageServiceException { Status: 429 } => "it is busy and asks to be left alone",
        LanguageServiceException answered => answered.Message,
        BrokenCircuitException => "it has failed often, and is left alone for a while",
        RateLimiterRejectedException => "too many requests wait for it",
        TimeoutRejectedException or OperationCanceledException => "it did not answer in time",
        AuthenticationFailedException => "this program cannot sign in to it",
        HttpRequestException or IOException => "it cannot be reached, or its answer was cut",
        JsonException => "its answer is not what it should be",
        _ => OurOwn,
    };
}
