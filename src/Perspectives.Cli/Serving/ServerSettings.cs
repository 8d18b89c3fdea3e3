using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Perspectives.Cli.Serving.Kestrel;

namespace Perspectives.Cli.Serving;

/// <summary>What only a server reads, beside the service's own settings: those of Kestrel and of logging, which say nothing to what they cannot read, or with a stack.</summary>
internal static class ServerSettings
{
    public const string Logging = "Logging";
    private const string LogLevels = "LogLevel";

    /// <exception cref="UsageException">One is wrong.</exception>
    public static void Check(IConfiguration settings)
    {
        Settings.Check(settings, [(KestrelSettings.Section, typeof(KestrelSettings)), (Logging, typeof(IDictionary<string, object>)), .. Levels(settings.GetSection(Logging))]);
        Settings.Refuse([.. LimitsCheck.FaultsOf(settings), .. EndpointsCheck.FaultsOf(settings)]);
    }

    /// <summary>Levels for all that is logged, and for each place where it is written; also for places that this program does not have, since they are read all the same.</summary>
    private static IEnumerable<(string Path, Type Type)> Levels(IConfigurationSection logging) =>
        logging.GetChildren().Select(static section => section.Key.Equals(LogLevels, StringComparison.OrdinalIgnoreCase) ? section : section.GetSection(LogLevels))
            .Select(static levels => (levels.Path, typeof(IDictionary<string, LogLevel>)));
}
