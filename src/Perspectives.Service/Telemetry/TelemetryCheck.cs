using Microsoft.Extensions.Options;

namespace Perspectives.Service.Telemetry;

/// <summary>Refuses variables of the environment with which metrics and traces would go nowhere; those who read them say nothing, or with a stack.</summary>
internal sealed class TelemetryCheck : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        // Where nothing is sent by OTLP, its variables are for other programs.
        string[] wrong = [.. OtlpVariables.UnreadFaults(), .. TelemetryRegistration.SendsByOtlp ? OtlpVariables.Faults().Concat(OtlpCertificates.Faults()) : [], .. AzureMonitor.Faults()];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
