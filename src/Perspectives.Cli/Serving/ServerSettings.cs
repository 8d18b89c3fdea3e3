using Microsoft.Extensions.Configuration;
using Perspectives.Cli.Serving.Kestrel;

namespace Perspectives.Cli.Serving;

/// <summary>What only a server reads, beside the service's own settings: those of Kestrel and of logging, which say nothing to what they cannot read, or with a stack.</summary>
internal static class ServerSettings
{
    public const string Logging = "Logging";

    /// <exception cref="UsageException">One is wrong.</exception>
    public static void Check(IConfiguration settings)
    {
        Settings.Check(settings, (KestrelSettings.Section, typeof(KestrelSettings)), (Logging, typeof(LoggingSettings)));
        Settings.Refuse([.. LimitsCheck.FaultsOf(settings), .. EndpointsCheck.FaultsOf(settings)]);
    }
}
