using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>
/// Found by a stranger: what a library refuses only when the server starts was told with a stack, as a fault of the program; and what it takes though it can
/// never work was not told at all.
/// </summary>
public sealed class Issue0010_settings_of_libraries_ended_the_start_with_a_stack : IDisposable
{
    private const string Invalid = "The settings are not valid: ";
    private const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317 ";
    private const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=00000000-0000-0000-0000-000000000001;";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Kestrel__Limits__MaxRequestLineSize=2000000", Invalid + "Kestrel:Limits:MaxRequestBufferSize is 1048576, and what must fit into it is larger: Kestrel__Limits__MaxRequestLineSize in the environment (2000000 bytes). Make the first larger or the rest smaller.")]
    [InlineData("Kestrel__Limits__MaxRequestHeadersTotalSize=2000000", Invalid + "Kestrel:Limits:MaxRequestBufferSize is 1048576, and what must fit into it is larger: Kestrel__Limits__MaxRequestHeadersTotalSize in the environment (2000000 bytes). ")]
    [InlineData("Kestrel__Limits__MaxRequestBufferSize=1", Invalid + "Kestrel__Limits__MaxRequestBufferSize in the environment is 1, and what must fit into it is larger: Kestrel:Limits:MaxRequestLineSize (8192 bytes) and Kestrel:Limits:MaxRequestHeadersTotalSize (32768 bytes). Make the first larger or the rest smaller.")]
    [InlineData("Kestrel__Endpoints__A__Url=http://127.0.0.1:0 Kestrel__Endpoints__A__Protocols=Http3", Invalid + "Kestrel__Endpoints__A__Protocols in the environment is \"Http3\". It must be one of Http1, Http2, Http1AndHttp2.")]
    [InlineData("Kestrel__Endpoints__A__Url=http://127.0.0.1:0 Kestrel__Endpoints__A__ClientCertificateMode=RequireCertificate", Invalid + "Kestrel__Endpoints__A__ClientCertificateMode in the environment is for https, and Kestrel__Endpoints__A__Url in the environment is http://127.0.0.1:0. Leave it out, or listen at https://.")]
    [InlineData("Kestrel__Endpoints__A__Url=http://127.0.0.1:0 Kestrel__Endpoints__A__SslProtocols__0=Tls12", Invalid + "Kestrel__Endpoints__A__SslProtocols in the environment is for https, ")]
    [InlineData("Kestrel__Endpoints__A__Url=https://127.0.0.1:0", "https://127.0.0.1:0 needs a certificate. ")]
    [InlineData("Kestrel__Endpoints__A__Url=http://127.0.0.1:5999 Kestrel__Endpoints__B__Url=http://127.0.0.1:5999", "http://127.0.0.1:5999 stands twice among the addresses to listen at. Leave one out.")]
    [InlineData("Kestrel__Endpoints__A__Url=http://unix:/nowhere/a.sock", "\"http://unix:/nowhere/a.sock\" is no address to listen at: the folder /nowhere is not there. ")]
    [InlineData("Logging__LogLevel__Default=foo", Invalid + "Logging__LogLevel__Default in the environment is \"foo\". It must be one of Trace, ")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_HEADERS=foo", Invalid + "Part 1 of OTEL_EXPORTER_OTLP_HEADERS in the environment is no NAME=VALUE on one line. ")]
    [InlineData(Otlp + "OTEL_METRIC_EXPORT_INTERVAL=0", Invalid + "OTEL_METRIC_EXPORT_INTERVAL in the environment is \"0\". It must be a whole number, of milliseconds, from 1 to 2147483647.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_TIMEOUT=0", Invalid + "OTEL_EXPORTER_OTLP_TIMEOUT in the environment is \"0\". ")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_COMPRESSION=zip", Invalid + "OTEL_EXPORTER_OTLP_COMPRESSION in the environment is \"zip\". It must be gzip or none.")]
    [InlineData(Otlp + "OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY=disk", "The server does not start with its settings of metrics and traces (OTEL_… in the environment): ")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_CERTIFICATE=/nowhere.pem", Invalid + "OTEL_EXPORTER_OTLP_CERTIFICATE in the environment is /nowhere.pem, which is not there.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_CERTIFICATE=/etc/passwd", Invalid + "OTEL_EXPORTER_OTLP_CERTIFICATE in the environment is /etc/passwd, which is no certificate, or this user may not read it.")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_CLIENT_KEY=/nowhere.pem", Invalid + "OTEL_EXPORTER_OTLP_CLIENT_KEY is in the environment without OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE, ")]
    [InlineData(Otlp + "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE=/etc/passwd", Invalid + "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE in the environment is /etc/passwd, in which no certificate with its key is found. Name the key's file in OTEL_EXPORTER_OTLP_CLIENT_KEY, both written as PEM.")]
    [InlineData(ApplicationInsights + "IngestionEndpoint=http://127.0.0.1:1/ APPLICATIONINSIGHTS_AUTHENTICATION_STRING=Authorization=AAD;ClientId=", Invalid + "APPLICATIONINSIGHTS_AUTHENTICATION_STRING in the environment must be Authorization=AAD, ")]
    [InlineData(ApplicationInsights + "EndpointSuffix=!!", Invalid + "APPLICATIONINSIGHTS_CONNECTION_STRING in the environment is no connection string of Application Insights: its EndpointSuffix is no part of a name of a host. ")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=x", Invalid + "APPLICATIONINSIGHTS_CONNECTION_STRING in the environment is no connection string of Application Insights: its InstrumentationKey is not of the form ")]
    public async Task The_start_ends_with_a_line_that_names_the_setting(string variables, string told)
    {
        using var server = ServerProcess.Start(_folder.Path, variables.Split(' ').Select(static variable => variable.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal), "serve");
        await RefusesAsync(server, told);
    }

    [Theory]
    [InlineData("""{"Perspectives": []}""", Invalid + "Perspectives in appsettings.json must be a section with settings in it: ")]
    [InlineData("""{"Logging": "Debug"}""", Invalid + "Logging in appsettings.json must be a section with settings in it: ")]
    public async Task What_should_be_a_section_is_none(string settings, string told)
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
        using var server = ServerProcess.Start(_folder.Path, null, "serve", "--data", _folder["data"]);
        await RefusesAsync(server, told);
    }

    private static async Task RefusesAsync(ServerProcess server, string told)
    {
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith(told, Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
