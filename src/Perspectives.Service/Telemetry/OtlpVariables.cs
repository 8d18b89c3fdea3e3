using System.Buffers;
using System.Globalization;

namespace Perspectives.Service.Telemetry;

/// <summary>Variables of the environment by which metrics and traces are sent. Those who read them drop what they cannot read, or throw.</summary>
internal static class OtlpVariables
{
    private static readonly string[] Addresses =
        [TelemetryRegistration.OtlpEndpoint, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];

    private static readonly string[] Headers = ["OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_METRICS_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"];

    private static readonly (string Variable, int Least, string Unit)[] Numbers =
    [
        ("OTEL_EXPORTER_OTLP_TIMEOUT", 1, ", of milliseconds"),
        ("OTEL_METRIC_EXPORT_INTERVAL", 1, ", of milliseconds"),
        ("OTEL_METRIC_EXPORT_TIMEOUT", 0, ", of milliseconds"),
        ("OTEL_BSP_SCHEDULE_DELAY", 0, ", of milliseconds"),
        ("OTEL_BSP_EXPORT_TIMEOUT", 0, ", of milliseconds"),
        ("OTEL_BSP_MAX_QUEUE_SIZE", 1, ""),
        ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", 1, ""),
        ("OTEL_ATTRIBUTE_COUNT_LIMIT", 0, ""),
        ("OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT", 0, ""),
        ("OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", 0, ""),
        ("OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT", 0, ""),
        ("OTEL_SPAN_EVENT_COUNT_LIMIT", 0, ""),
        ("OTEL_SPAN_LINK_COUNT_LIMIT", 0, ""),
    ];

    private static readonly (string Variable, string[] Values)[] Choices =
    [
        ("OTEL_EXPORTER_OTLP_PROTOCOL", ["grpc", "http/protobuf"]),
        ("OTEL_EXPORTER_OTLP_COMPRESSION", ["gzip", "none"]),
        ("OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE", ["cumulative", "delta", "lowmemory"]),
        ("OTEL_EXPORTER_OTLP_METRICS_DEFAULT_HISTOGRAM_AGGREGATION", ["explicit_bucket_histogram", "base2_exponential_bucket_histogram"]),
        ("OTEL_METRICS_EXEMPLAR_FILTER", ["always_on", "always_off", "trace_based"]),
        ("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY", ["in_memory", "disk"]),
    ];

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static IEnumerable<string> Faults() =>
        Addresses.Select(AddressFault).Concat(Headers.Select(HeaderFault)).Concat(Numbers.Select(NumberFault)).Concat(Choices.Select(ChoiceFault)).OfType<string>();

    /// <returns>Null where the variable is not set, or blank.</returns>
    public static string? Find(string variable) => Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string? AddressFault(string variable) => Find(variable) is { } address && !WebAddress.TryRead(address, out _)
        ? $"{variable} in the environment is \"{address}\", which is no address. Write it as http://127.0.0.1:4317, or leave it out."
        : null;

    /// <summary>Nothing of the headers is told: keys stand in them.</summary>
    private static string? HeaderFault(string variable) => Find(variable) is { } headers && Array.FindIndex(headers.Split(','), static header => !IsHeader(header)) is var odd and >= 0
        ? $"Part {(odd + 1).ToString(CultureInfo.InvariantCulture)} of {variable} in the environment is no NAME=VALUE. Write headers with commas between them, as api-key=abc,tenant=7."
        : null;

    private static bool IsHeader(string written) => written.Split('=', 2) is [var name, _] && name.Trim() is { Length: > 0 } trimmed && !trimmed.AsSpan().ContainsAnyExcept(NameCharacters);

    private static string? NumberFault((string Variable, int Least, string Unit) number) =>
        Find(number.Variable) is { } written && !(int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= number.Least)
            ? $"{number.Variable} in the environment is \"{written}\". It must be a whole number{number.Unit}, from {number.Least.ToString(CultureInfo.InvariantCulture)} to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}."
            : null;

    private static string? ChoiceFault((string Variable, string[] Values) choice) =>
        Find(choice.Variable) is { } written && !choice.Values.Contains(written, StringComparer.Ordinal)
            ? $"{choice.Variable} in the environment is \"{written}\". It must be {string.Join(" or ", choice.Values)}."
            : null;
}
