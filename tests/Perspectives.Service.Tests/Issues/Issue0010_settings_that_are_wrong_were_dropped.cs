using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: settings that libraries read were not looked at. One ended the start with a stack, the others meant nothing, and nobody was told.</summary>
public sealed class Issue0010_settings_that_are_wrong_were_dropped : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "nonsense", "is no connection string of Application Insights: its part 1 is no NAME=VALUE. Copy it again ")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "IngestionEndpoint=https://127.0.0.1/", "is no connection string of Application Insights: it has no InstrumentationKey. Copy it again ")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=1;IngestionEndpoint=here", "is no connection string of Application Insights: its IngestionEndpoint is no address. Copy it again ")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense", "is \"nonsense\", which is no address. Write it as http://127.0.0.1:4317, or leave it out.")]
    [InlineData("Kestrel__Limits__MaxConcurrentConnections", "abc", "is \"abc\". It must be a whole number.")]
    [InlineData("Kestrel__Limits__MaxConcurrentConnections", "0", "is \"0\". It must be a positive number.")]
    [InlineData("Kestrel__EndpointDefaults__Protocols", "Http9", "is \"Http9\". It must be one of Http1, Http2, Http1AndHttp2.")]
    [InlineData("Perspectives__CorsOrigins", "hello", "must be a list: [\"…\"] in a file, Perspectives__CorsOrigins__0=… in the environment.")]
    [InlineData("perspectives__Threads", "-1", "is \"-1\". It must be a whole number from 1 to 256.")]
    public async Task The_start_ends_with_a_sentence_that_names_the_variable(string name, string value, string told)
    {
        using var server = ServerProcess.Start(_folder.Path, new() { [name] = value }, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith($"The settings are not valid: {name} in the environment {told}", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["perspectives-data"]));
    }

    [Fact]
    public async Task A_limit_of_Kestrel_holds()
    {
        using var server = ServerProcess.Start(_folder.Path, new() { ["Kestrel__Limits__MaxRequestLineSize"] = "64" }, "serve", "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
        using var client = new HttpClient();
        using var refused = await client.GetAsync($"{server.Url}/health/live?{new string('a', 100)}", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.RequestUriTooLong, refused.StatusCode);
    }
}
