using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Telemetry;

namespace Perspectives.Service.Resilience;

/// <summary>
/// What stands between us and something outside of this process: a place among the requests at once, time for all, repetitions with pauses, a circuit
/// breaker, and time for each request. Nothing behind it repeats anything by itself.
/// </summary>
internal static class DependencyPipeline
{
    /// <summary>Metrics of all of them.</summary>
    public const string MeterName = "Polly";

    private const double HalfOfThem = 0.5;

    // What was refused together is not to come again together.
    private const double Spread = 0.25;

    /// <param name="limits">How patient we are.</param>
    /// <param name="time">The clock.</param>
    /// <param name="loggers">Hear when a circuit breaks and when it is whole again.</param>
    /// <param name="isTransient">Whether a request that failed so may succeed when it is repeated.</param>
    /// <param name="findPause">How long the other side asks us to wait; null where it does not say.</param>
    public static ResiliencePipeline Create(
        DependencyLimits limits, TimeProvider time, ILoggerFactory loggers, Func<Exception, bool> isTransient, Func<Exception, TimeSpan?> findPause) =>
        new ResiliencePipelineBuilder { Name = limits.Name, TimeProvider = time }
            .ConfigureTelemetry(new TelemetryOptions { LoggerFactory = loggers, SeverityProvider = static occurred => Severity(occurred.Event.EventName) })
            .AddConcurrencyLimiter(limits.AtOnce, limits.Waiting)
            .AddTimeout(limits.OfAll)
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = limits.Repetitions,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = limits.FirstPause,
                MaxDelay = limits.LongestPause,
                ShouldHandle = occurred => ValueTask.FromResult(
                    occurred.Outcome.Exception is { } failure && isTransient(failure) && !(findPause(failure) > limits.LongestPause)),
                DelayGenerator = occurred => ValueTask.FromResult(findPause(occurred.Outcome.Exception!) is { } pause ? pause * (1 + (Chance() * Spread)) : (TimeSpan?)null),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = HalfOfThem,
                MinimumThroughput = limits.LeastRequests,
                SamplingDuration = limits.Window,
                BreakDuration = limits.Break,
                ShouldHandle = new PredicateBuilder().Handle(isTransient),
            })
            .AddTimeout(limits.OfRequest)
            .Build();

    // Each repetition is in the metrics; the log tells what somebody may want to do something about.
    private static ResilienceEventSeverity Severity(string occurred) => occurred switch
    {
        "OnCircuitOpened" or "OnCircuitClosed" => ResilienceEventSeverity.Warning,
        _ => ResilienceEventSeverity.Debug,
    };

#pragma warning disable CA5394 // A pause needs no secret.
    private static double Chance() => Random.Shared.NextDouble();
#pragma warning restore CA5394
}
