using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Perspectives.Service.Telemetry;

/// <summary>Application Insights, where the environment has its connection string; signed in to as the environment says, as Functions hosts do it.</summary>
internal static class AzureMonitor
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";
    private const string AsIdentity = "Authorization=AAD";
    private const string ClientId = "ClientId=";

    public static bool IsConfigured => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(ConnectionString));

    public static TracerProviderBuilder AddAzureMonitor(this TracerProviderBuilder traces) => traces.AddAzureMonitorTraceExporter(Configure, FindCredential());

    public static MeterProviderBuilder AddAzureMonitor(this MeterProviderBuilder metrics) => metrics.AddAzureMonitorMetricExporter(Configure, FindCredential());

    private static void Configure(AzureMonitorExporterOptions options)
    {
        options.ConnectionString = Environment.GetEnvironmentVariable(ConnectionString);
        // What cannot be sent is let go rather than kept on disks that nobody looks after.
        options.DisableOfflineStorage = true;
    }

    /// <returns>Null where the connection string is all that is needed.</returns>
    private static ManagedIdentityCredential? FindCredential()
    {
        var parts = (Environment.GetEnvironmentVariable(Authentication) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!parts.Contains(AsIdentity, StringComparer.OrdinalIgnoreCase))
            return null;
        var id = Array.Find(parts, static part => part.StartsWith(ClientId, StringComparison.OrdinalIgnoreCase))?[ClientId.Length..];
        return new ManagedIdentityCredential(id is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(id));
    }
}
