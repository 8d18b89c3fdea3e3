using Microsoft.Extensions.Logging;

namespace Perspectives.Cli.Serving;

/// <summary>What the section of logging may have. Other programs read settings there for places where they log; this one logs in one place.</summary>
internal sealed class LoggingSettings
{
    /// <summary>From which level on something is logged, by the beginning of the name of what logs it; "Default" for the rest.</summary>
    public IDictionary<string, LogLevel> LogLevel { get; init; } = new Dictionary<string, LogLevel>(StringComparer.OrdinalIgnoreCase);
}
