using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: variables of metrics and traces that nobody reads, and values that are replaced by others, let the server start without a word.</summary>
public sealed class Issue0010_variables_of_telemetry_that_do_nothing_were_taken : IDisposable
{
    private const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317|";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Otlp + "OTEL_TRACES_SAMPLER=some", "OTEL_TRACES_SAMPLER in the environment is \"some\". It must be one of always_on, always_off, parentbased_always_on, parentbased_always_off, traceidratio, parentbased_traceidratio.")]
    [InlineData(Otlp + "OTEL_TRACES_SAMPLER_ARG=0.5", "OTEL_TRACES_SAMPLER_ARG in the environment is \"0.5\", which is read with OTEL_TRACES_SAMPLER=traceidratio or parentbased_traceidratio only. Set that, or leave it out.")]
    [InlineData(Otlp + "OTEL_TRACES_SAMPLER=traceidratio|OTEL_TRACES_SAMPLER_ARG=50", "OTEL_TRACES_SAMPLER_ARG in the environment is \"50\". It must be a number from 0 to 1: the share of traces that are sent.")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=nonsense", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT in the environment is not read: metrics and traces go the same way. Write it as OTEL_EXPORTER_OTLP_ENDPOINT, for both, or leave it out.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_METRICS_HEADERS=a=b", "OTEL_EXPORTER_OTLP_METRICS_HEADERS in the environment is not read: metrics and traces go the same way. Write it as OTEL_EXPORTER_OTLP_HEADERS, for both, or leave it out.")]
    [InlineData(Otlp + "OTEL_RESOURCE_ATTRIBUTES=a=b,c", "Part 2 of OTEL_RESOURCE_ATTRIBUTES in the environment is no NAME=VALUE. Write attributes with commas between them, as deployment.environment=test,team=desk.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_HEADERS=a=b\nc=d", "Part 1 of OTEL_EXPORTER_OTLP_HEADERS in the environment is no NAME=VALUE on one line. Write headers with commas between them, as api-key=abc,tenant=7.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_HEADERS=a=b%0D%0Ac=d", "Part 1 of OTEL_EXPORTER_OTLP_HEADERS in the environment is no NAME=VALUE on one line. ")]
    [InlineData(Otlp + "OTEL_BSP_MAX_EXPORT_BATCH_SIZE=5000", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE in the environment is 5000, and the queue that a batch is taken from (OTEL_BSP_MAX_QUEUE_SIZE) has room for 2048. Make the first smaller or the second larger.")]
    public async Task The_start_ends_with_a_line_that_says_so(string variables, string told)
    {
        using var server = Start(variables);
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith($"The settings are not valid: {told}", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_right_starts()
    {
        const string Settings = Otlp + "OTEL_TRACES_SAMPLER=parentbased_traceidratio|OTEL_TRACES_SAMPLER_ARG=0.25|OTEL_RESOURCE_ATTRIBUTES=deployment.environment=test,team=news%20desk|OTEL_EXPORTER_OTLP_HEADERS=a=b%3D,c=d"
            + "|OTEL_BSP_MAX_QUEUE_SIZE=100|OTEL_BSP_MAX_EXPORT_BATCH_SIZE=100";
        using var server = Start(Settings);
        await server.ListensAsync();
    }

    private ServerProcess Start(string variables) => ServerProcess.Start(
        _folder.Path, variables.Split('|').Select(static variable => variable.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal), "serve", "--urls", "http://127.0.0.1:0");
}
