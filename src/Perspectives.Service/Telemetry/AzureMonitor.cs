using System.Globalization;
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
    private const string InstrumentationKey = "InstrumentationKey";
    private const int LongestConnectionString = 4096;
    private const string Copy = "Copy it again from \"Overview\" of the resource in the Azure portal, or leave it out.";

    // Of which addresses are made where none is given.
    private static readonly string[] Hosts = ["EndpointSuffix", "Location"];

    public static bool IsConfigured => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(ConnectionString));

    private static bool IsTooLong => Environment.GetEnvironmentVariable(ConnectionString) is { Length: > LongestConnectionString };

    /// <summary>What is wrong with the environment. Nothing of a connection string is told: whoever has it may send.</summary>
    public static IEnumerable<string> Faults()
    {
        if (!IsConfigured)
            yield break;
        if ((IsTooLong ? $"it has more than {LongestConnectionString} characters" : FaultOf(PartsOf(ConnectionString))) is { } fault)
            yield return $"{ConnectionString} in the environment is no connection string of Application Insights: {fault}. {Copy}";
        if (PartsOf(Authentication) is { Length: > 0 } parts && (!parts.Contains(AsIdentity, StringComparer.OrdinalIgnoreCase) || parts.Contains(ClientId, StringComparer.OrdinalIgnoreCase)))
            yield return $"{Authentication} in the environment must be {AsIdentity}, with ;{ClientId}… for an identity of its own. Leave it out where the connection string is enough.";
    }

    private static string? FaultOf(string[] parts)
    {
        var pairs = parts.Select(static part => part.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        if (Array.FindIndex(pairs, static pair => pair is not [not "", not ""]) is var odd and >= 0)
            return $"its part {(odd + 1).ToString(CultureInfo.InvariantCulture)} is no NAME=VALUE";
        if (pairs.GroupBy(static pair => pair[0], StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Skip(1).Any()) is { } repeated)
            return $"it has {repeated.Key} twice";
        if (FindValue(pairs, InstrumentationKey) is not { } key)
            return $"it has no {InstrumentationKey}";
        if (Array.Find(Hosts, name => FindValue(pairs, name) is { } host && Uri.CheckHostName(host) is not UriHostNameType.Dns) is { } noHost)
            return $"its {noHost} is no part of a name of a host";
        if (Array.Find(pairs, static pair => pair[0].EndsWith("Endpoint", StringComparison.OrdinalIgnoreCase) && !WebAddress.TryRead(pair[1], out _)) is { } wrong)
            return $"its {wrong[0]} is no address";
        return Guid.TryParse(key, out _) ? null : $"its {InstrumentationKey} is not of the form 00000000-0000-0000-0000-000000000000";
    }

    private static string? FindValue(string[][] pairs, string name) => Array.Find(pairs, pair => pair[0].Equals(name, StringComparison.OrdinalIgnoreCase))?[1];

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
        var parts = PartsOf(Authentication);
        if (!parts.Contains(AsIdentity, StringComparer.OrdinalIgnoreCase))
            return null;
        var id = Array.Find(parts, static part => part.StartsWith(ClientId, StringComparison.OrdinalIgnoreCase))?[ClientId.Length..];
        return new ManagedIdentityCredential(id is null or "" ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(id));
    }

    private static string[] PartsOf(string variable) =>
        (Environment.GetEnvironmentVariable(variable) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
