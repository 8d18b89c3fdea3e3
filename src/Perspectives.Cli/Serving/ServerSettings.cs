using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Perspectives.Cli.Serving.Kestrel;

namespace Perspectives.Cli.Serving;

/// <summary>What only a server reads, beside the service's own settings: those of Kestrel and of logging, which say nothing to what they cannot read, or with a stack.</summary>
internal static class ServerSettings
{
    /// <exception cref="UsageException">One is wrong.</exception>
    public static void Check(IConfiguration settings) =>
        Settings.Check(settings, (KestrelSettings.Section, typeof(KestrelSettings)), ("Logging:LogLevel", typeof(IDictionary<string, LogLevel>)));
}
