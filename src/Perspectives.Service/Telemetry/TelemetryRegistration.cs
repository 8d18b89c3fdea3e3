using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Perspectives.Service.Access;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Queues;
using Perspectives.Service.Resilience;

namespace Perspectives.Service.Telemetry;

/// <summary>Metrics for Prometheus at /metrics; metrics and traces by OTLP or to Application Insights where the environment names these, and nothing of traces where it does not.</summary>
internal static class TelemetryRegistration
{
    private const string MetricsPath = "/metrics";

    public const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
        [QueueMetrics.MeterName, DependencyPipeline.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    public static bool SendsByOtlp => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(OtlpEndpoint));

    public static void AddTelemetry(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ServiceOptions>, TelemetryCheck>();
        var sends = SendsByOtlp;
        var telemetry = services.AddOpenTelemetry().ConfigureResource(Describe).WithMetrics(metrics =>
        {
            metrics.AddMeter(Meters).AddPrometheusExporter();
            if (sends)
                metrics.AddOtlpExporter();
            if (AzureMonitor.IsConfigured)
                metrics.AddAzureMonitor();
        });
        if (sends || AzureMonitor.IsConfigured)
            telemetry.WithTracing(traces => Trace(traces, sends));
    }

    public static void MapMetrics(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPrometheusScrapingEndpoint(MetricsPath).RequireRole(Role.Reader).WithMetadata(new HttpMethodMetadata(Methods.Read));

    private static void Trace(TracerProviderBuilder traces, bool sends)
    {
        traces.AddSource(ServiceActivities.Name).AddAspNetCoreInstrumentation(static requests => requests.Filter = IsTraced);
        if (sends)
            traces.AddOtlpExporter();
        if (AzureMonitor.IsConfigured)
            traces.AddAzureMonitor();
    }

    // Machines ask for these every few seconds, and what they find is in the metrics.
    private static bool IsTraced(HttpContext context) => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) && context.Request.Path != MetricsPath;

    // The environment comes last: OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say it better.
    private static void Describe(ResourceBuilder resource) => resource.Clear()
        .AddService("perspectives", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3))
        .AddTelemetrySdk().AddEnvironmentVariableDetector();
}
