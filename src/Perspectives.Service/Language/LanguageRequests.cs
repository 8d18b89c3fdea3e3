using Microsoft.Extensions.Logging;
using Perspectives.Service.Resilience;
using Polly;

namespace Perspectives.Service.Language;

/// <summary>How requests to the language service are sent: with little patience, since an answer without a second reader is an answer too.</summary>
internal sealed class LanguageRequests(TimeProvider time, ILoggerFactory loggers)
{
    private static readonly DependencyLimits Limits = new()
    {
        Name = "language",
        OfRequest = TimeSpan.FromSeconds(8),
        OfAll = TimeSpan.FromSeconds(15),
        Repetitions = 3,
        LongestPause = TimeSpan.FromSeconds(5),
        AtOnce = 8,
        Waiting = 1_000,
        LeastRequests = 4,
        Window = TimeSpan.FromMinutes(1),
        Break = TimeSpan.FromSeconds(30),
    };

    public ResiliencePipeline Pipeline { get; } = DependencyPipeline.Create(Limits, time, loggers, LanguageFault.IsTransient, LanguageFault.FindPause);
}
