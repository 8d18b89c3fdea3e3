using System.Buffers;
using System.Globalization;

namespace Perspectives.Service.Telemetry;

/// <summary>Variables of the environment by which metrics and traces are sent. Those who read them drop what they cannot read, or throw.</summary>
internal static class OtlpVariables
{
    private const string Headers = "OTEL_EXPORTER_OTLP_HEADERS";
    private const string Attributes = "OTEL_RESOURCE_ATTRIBUTES";
    private const string QueueSize = "OTEL_BSP_MAX_QUEUE_SIZE";
    private const string BatchSize = "OTEL_BSP_MAX_EXPORT_BATCH_SIZE";
    private const int UsualQueueSize = 2048;

    /// <summary>What stands in OTEL_EXPORTER_OTLP_… for both, and in OTEL_EXPORTER_OTLP_TRACES_… for one of them, which nobody reads here.</summary>
    private static readonly string[] Shared = ["ENDPOINT", "HEADERS", "PROTOCOL", "TIMEOUT", "COMPRESSION"];

    private static readonly (string Variable, int Least, string Unit)[] Numbers =
    [
        ("OTEL_EXPORTER_OTLP_TIMEOUT", 1, ", of milliseconds"),
        ("OTEL_METRIC_EXPORT_INTERVAL", 1, ", of milliseconds"),
        ("OTEL_METRIC_EXPORT_TIMEOUT", 0, ", of milliseconds"),
        ("OTEL_BSP_SCHEDULE_DELAY", 0, ", of milliseconds"),
        ("OTEL_BSP_EXPORT_TIMEOUT", 0, ", of milliseconds"),
        (QueueSize, 1, ""),
        (BatchSize, 1, ""),
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

    public static IEnumerable<string> Faults()
    {
        IEnumerable<string?> faults = [AddressFault(), HeaderFault(), AttributesFault(), BatchFault(), .. Numbers.Select(NumberFault), .. Choices.Select(ChoiceFault), .. OtlpSampler.Faults()];
        return faults.OfType<string>();
    }

    /// <summary>Variables for metrics or traces alone: with one of them alone nothing would be sent, and beside the shared one it would count for nothing.</summary>
    public static IEnumerable<string> UnreadFaults() =>
        from signal in (string[])["METRICS", "TRACES"]
        from part in Shared
        let variable = $"OTEL_EXPORTER_OTLP_{signal}_{part}"
        where Find(variable) is not null && (TelemetryRegistration.SendsByOtlp || part == Shared[0])
        select $"{variable} in the environment is not read: metrics and traces go the same way. Write it as OTEL_EXPORTER_OTLP_{part}, for both, or leave it out.";

    /// <returns>Null where the variable is not set, or blank.</returns>
    public static string? Find(string variable) => Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string? AddressFault() => Find(TelemetryRegistration.OtlpEndpoint) is { } address && !WebAddress.TryRead(address, out _)
        ? $"{TelemetryRegistration.OtlpEndpoint} in the environment is \"{address}\", which is no address. Write it as http://127.0.0.1:4317, or leave it out."
        : null;

    private static string? HeaderFault() => PartFault(Headers, IsHeader, " on one line. Write headers with commas between them, as api-key=abc,tenant=7.");

    private static string? AttributesFault() => PartFault(Attributes, IsAttribute, ". Write attributes with commas between them, as deployment.environment=test,team=desk.");

    /// <summary>The first part of a list that is wrong, by its number: keys stand in some, so that nothing of it is told.</summary>
    private static string? PartFault(string variable, Func<string, bool> isRight, string rule) => Find(variable) is { } list && Array.FindIndex(list.Split(','), part => !isRight(part)) is var odd and >= 0
        ? $"Part {(odd + 1).ToString(CultureInfo.InvariantCulture)} of {variable} in the environment is no NAME=VALUE{rule}"
        : null;

    private static bool IsHeader(string written) =>
        written.Split('=', 2) is [var name, var value] && name.Trim() is { Length: > 0 } trimmed && !trimmed.AsSpan().ContainsAnyExcept(NameCharacters)
        && !Uri.UnescapeDataString(value.Trim(' ')).Any(char.IsControl);

    private static bool IsAttribute(string written) => string.IsNullOrWhiteSpace(written) || (written.Split('=', 2) is [var name, _] && !string.IsNullOrWhiteSpace(name));

    /// <summary>Of numbers that are each in order.</summary>
    private static string? BatchFault()
    {
        if (NumberIn(BatchSize) is not { } batch)
            return null;
        var queue = Find(QueueSize) is null ? UsualQueueSize : NumberIn(QueueSize);
        return batch > queue
            ? string.Create(CultureInfo.InvariantCulture, $"{BatchSize} in the environment is {batch}, and the queue that a batch is taken from ({QueueSize}) has room for {queue}. Make the first smaller or the second larger.")
            : null;
    }

    private static int? NumberIn(string variable) => int.TryParse(Find(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? NumberFault((string Variable, int Least, string Unit) number) =>
        Find(number.Variable) is { } written && !(int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= number.Least)
            ? $"{number.Variable} in the environment is \"{written}\". It must be a whole number{number.Unit}, from {number.Least.ToString(CultureInfo.InvariantCulture)} to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}."
            : null;

    private static string? ChoiceFault((string Variable, string[] Values) choice) =>
        Find(choice.Variable) is { } written && !choice.Values.Contains(written, StringComparer.Ordinal)
            ? $"{choice.Variable} in the environment is \"{written}\". It must be {string.Join(" or ", choice.Values)}."
            : null;
}
