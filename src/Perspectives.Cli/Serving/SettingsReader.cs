using System.Diagnostics;

namespace Perspectives.Cli.Serving;

/// <summary>Which library refused to start. These do nothing before a server listens but read what they are set to, so that what they throw then is about that.</summary>
internal static class SettingsReader
{
    public const string Kestrel = "its settings of Kestrel (section Kestrel)";

    private static readonly (string Assembly, string Settings)[] Readers =
    [
        ("Microsoft.AspNetCore.Server.Kestrel", Kestrel),
        ("Microsoft.Extensions.Logging", "its settings of logging (section Logging)"),
        ("OpenTelemetry", "its settings of metrics and traces (OTEL_… in the environment)"),
        ("Azure.Monitor", "its settings of Application Insights (APPLICATIONINSIGHTS_… in the environment)"),
        ("Microsoft.Extensions.Configuration", "its settings"),
    ];

    /// <returns>What it is set by, to stand behind "with"; null where another part has failed.</returns>
    public static string? Of(Exception failure)
    {
        var thrower = new StackTrace(failure).GetFrames().Select(static frame => frame.GetMethod()?.Module.Assembly.GetName().Name ?? "").FirstOrDefault(static name => !IsRuntime(name));
        return Array.Find(Readers, reader => thrower?.StartsWith(reader.Assembly, StringComparison.Ordinal) ?? false).Settings;
    }

    private static bool IsRuntime(string assembly) => assembly.Length == 0 || assembly.StartsWith("System.", StringComparison.Ordinal) || assembly == "netstandard";
}
