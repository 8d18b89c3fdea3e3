using System.Globalization;

namespace Perspectives.Service.Telemetry;

/// <summary>Which traces are sent, by variables of the environment; all are where they say what is not understood.</summary>
internal static class OtlpSampler
{
    private const string Sampler = "OTEL_TRACES_SAMPLER";
    private const string Share = "OTEL_TRACES_SAMPLER_ARG";

    private static readonly string[] ByShare = ["traceidratio", "parentbased_traceidratio"];

    private static readonly string[] Known = ["always_on", "always_off", "parentbased_always_on", "parentbased_always_off", .. ByShare];

    public static IEnumerable<string> Faults()
    {
        var sampler = OtlpVariables.Find(Sampler);
        if (sampler is not null && !Known.Contains(sampler, StringComparer.OrdinalIgnoreCase))
            yield return $"{Sampler} in the environment is \"{sampler}\". It must be one of {string.Join(", ", Known)}.";
        else if (OtlpVariables.Find(Share) is { } share && FaultOf(share, sampler) is { } fault)
            yield return $"{Share} in the environment is \"{share}\"{fault}";
    }

    private static string? FaultOf(string share, string? sampler)
    {
        if (!ByShare.Contains(sampler, StringComparer.OrdinalIgnoreCase))
            return $", which is read with {Sampler}={string.Join(" or ", ByShare)} only. Set that, or leave it out.";
        return double.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? null : ". It must be a number from 0 to 1: the share of traces that are sent.";
    }
}
