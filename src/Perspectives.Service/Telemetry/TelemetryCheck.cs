using System.Globalization;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Telemetry;

/// <summary>Refuses variables of the environment with which metrics and traces would go nowhere; those who read them say nothing, or with a stack.</summary>
internal sealed class TelemetryCheck : IValidateOptions<ServiceOptions>
{
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string Timeout = "OTEL_EXPORTER_OTLP_TIMEOUT";

    private static readonly string[] Addresses =
        [TelemetryRegistration.OtlpEndpoint, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];

    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        string[] wrong = [.. OtlpFaults(), .. AzureMonitor.Faults()];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    /// <summary>Where nothing is sent by OTLP, these variables are for other programs.</summary>
    private static IEnumerable<string> OtlpFaults()
    {
        if (!TelemetryRegistration.SendsByOtlp)
            yield break;
        foreach (var variable in Addresses)
        {
            if (Find(variable) is { } address && !WebAddress.TryRead(address, out _))
                yield return $"{variable} in the environment is \"{address}\", which is no address. Write it as http://127.0.0.1:4317, or leave it out.";
        }

        if (Find(Protocol) is { } protocol and not ("grpc" or "http/protobuf"))
            yield return $"{Protocol} in the environment is \"{protocol}\". It must be grpc or http/protobuf.";
        if (Find(Timeout) is { } timeout && !int.TryParse(timeout, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            yield return $"{Timeout} in the environment is \"{timeout}\". It must be a whole number, of milliseconds.";
    }

    private static string? Find(string variable) => Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
