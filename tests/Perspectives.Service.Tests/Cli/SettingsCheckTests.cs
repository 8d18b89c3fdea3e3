using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Perspectives.Cli;
using Perspectives.Cli.Serving.Kestrel;

namespace Perspectives.Service.Tests.Cli;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("""{"Threads": "4", "Lease": "00:01:00", "Worker": "False", "CorsOrigins": ["https://example.org"], "Storage": null, "Language": {"TextRecordsPerMinute": 5}}""")]
    [InlineData("""{"threads": 4, "CorsOrigins": [], "AllowedHosts": ["example.org"]}""")]
    [InlineData("{}")]
    public void What_the_service_reads_is_taken(string settings) => Assert.Empty(Faults(settings, typeof(ServiceOptions)));

    [Theory]
    [InlineData("""{"Threads": []}""", "Section:Threads is \"\". It must be a whole number.")]
    [InlineData("""{"Threads": [1]}""", "Section:Threads must be one value, and is a list or a section.")]
    [InlineData("""{"Threads": null}""", "Section:Threads is null. Give it a value, or leave it out.")]
    [InlineData("""{"Threads": 99999999999}""", "Section:Threads is \"99999999999\". It must be a whole number.")]
    [InlineData("""{"DataFolder": ""}""", "Section:DataFolder is empty. Give it a value, or leave it out; if it stands in a variable, that is not set.")]
    [InlineData("""{"CorsOrigins": null}""", "Section:CorsOrigins is null. Give it a value, or leave it out.")]
    [InlineData("""{"CorsOrigins": [{"a": "b"}]}""", "Section:CorsOrigins:0 must be a text.")]
    [InlineData("""{"Language": "https://example.org"}""", "Section:Language must be a section with settings in it: {…} in a file, Section__Language__NAME=… in the environment.")]
    [InlineData("""{"Language": {"Endpiont": "https://example.org"}}""", "Section:Language:Endpiont is no setting. There are: Section:Language:Endpoint, Section:Language:Key, Section:Language:TextRecordsPerMinute.")]
    [InlineData("[]", "Section must be a section with settings in it: {…} in a file, Section__NAME=… in the environment.")]
    [InlineData("[1, 2]", "Section must be a section with settings in it: {…} in a file, Section__NAME=… in the environment.")]
    [InlineData("""{"Language": ["a", "b"]}""", "Section:Language must be a section with settings in it: {…} in a file, Section__Language__NAME=… in the environment.")]
    [InlineData("""{"Language": []}""", "Section:Language must be a section with settings in it: {…} in a file, Section__Language__NAME=… in the environment.")]
    [InlineData("""{"Lease": "30"}""", "Section:Lease is \"30\", which means days. Write 00:00:30 for seconds.")]
    public void What_the_service_would_drop_is_told(string settings, string told) => Assert.Equal(told, Assert.Single(Faults(settings, typeof(ServiceOptions))));

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(2, Faults("""{"Threads": 0, "Lease": "soon", "Worker": true}""", typeof(ServiceOptions)).Count);

    [Theory]
    [InlineData("""{"Limits": {"MaxConcurrentConnections": 100, "KeepAliveTimeout": "00:02:00", "Http2": {"MaxStreamsPerConnection": 10}}}""")]
    [InlineData("""{"Endpoints": {"Https": {"Url": "https://*:5001", "Protocols": "Http1AndHttp2", "SslProtocols": ["Tls12", "tls13"], "Certificate": {"Path": "a.pfx", "Password": "b"}, "Sni": {"a.org": {"ClientCertificateMode": "NoCertificate"}}}}}""")]
    [InlineData("""{"Certificates": {"Default": {"Subject": "a.org", "Store": "My", "Location": "CurrentUser", "AllowInvalid": true}}, "EndpointDefaults": {"Protocols": "Http1, Http2"}}""")]
    public void What_Kestrel_reads_is_taken(string settings) => Assert.Empty(Faults(settings, typeof(KestrelSettings)));

    [Theory]
    [InlineData("""{"Limits": {"MaxRequestBodySize": -1}}""", "Section:Limits:MaxRequestBodySize is \"-1\". It must be a non-negative number.")]
    [InlineData("""{"Limits": {"KeepAliveTimeout": "-00:00:01"}}""", "Section:Limits:KeepAliveTimeout is \"-00:00:01\". It must be a positive time.")]
    [InlineData("""{"Limits": {"Http2": {"MaxStreamsPerConnection": "x"}}}""", "Section:Limits:Http2:MaxStreamsPerConnection is \"x\". It must be a whole number.")]
    [InlineData("""{"Limits": {"Http2": {"MaxStreamsPerConnection": 0}}}""", "Section:Limits:Http2:MaxStreamsPerConnection is \"0\". It must be a number greater than zero.")]
    [InlineData("""{"Limits": {"Http2": {"HeaderTableSize": -1}}}""", "Section:Limits:Http2:HeaderTableSize is \"-1\". It must be a number greater than or equal to zero.")]
    [InlineData("""{"Limits": {"Http2": {"MaxFrameSize": 1}}}""", "Section:Limits:Http2:MaxFrameSize is \"1\". It must be a number between 16384 and 16777215.")]
    [InlineData("""{"Limits": {"Http2": {"KeepAlivePingDelay": "00:00:00.5"}}}""", "Section:Limits:Http2:KeepAlivePingDelay is \"00:00:00.5\". It must be a time greater than or equal to 00:00:01.")]
    [InlineData("""{"Limits": {"KeepAliveTimeout": 5}}""", "Section:Limits:KeepAliveTimeout is \"5\", which means days. Write 00:00:05 for seconds.")]
    [InlineData("""{"Limits": {"Http3": {"MaxRequestHeaderFieldSize": 0}}}""", "Section:Limits:Http3 is no setting. There are: Section:Limits:Http2, Section:Limits:KeepAliveTimeout, Section:Limits:MaxConcurrentConnections, Section:Limits:MaxConcurrentUpgradedConnections, Section:Limits:MaxRequestBodySize, Section:Limits:MaxRequestBufferSize, Section:Limits:MaxRequestHeaderCount, Section:Limits:MaxRequestHeadersTotalSize, Section:Limits:MaxRequestLineSize, Section:Limits:MaxResponseBufferSize, Section:Limits:RequestHeadersTimeout.")]
    [InlineData("""{"Certificates": {"Foo": {"Path": "a.pfx"}}}""", "Section:Certificates:Foo is no setting. There are: Section:Certificates:Default.")]
    [InlineData("""{"EndpointDefaults": {"Protocols": "None"}}""", "Section:EndpointDefaults:Protocols is \"None\". It must be one of Http1, Http2, Http1AndHttp2.")]
    [InlineData("""{"EndpointDefaults": {"Protocols": "Http1AndHttp2AndHttp3"}}""", "Section:EndpointDefaults:Protocols is \"Http1AndHttp2AndHttp3\". It must be one of Http1, Http2, Http1AndHttp2.")]
    [InlineData("""{"EndpointDefaults": {"SslProtocols": ["Ssl2"]}}""", "Section:EndpointDefaults:SslProtocols:0 is \"Ssl2\". It must be one of Tls12, Tls13.")]
    [InlineData("""{"Endpoints": {"Http": {"Protocols": "Http1"}}}""", "Section:Endpoints:Http has no Url, which it needs.")]
    [InlineData("""{"Endpoints": {"Http": "http://127.0.0.1:5080"}}""", "Section:Endpoints:Http must be a section with settings in it: {…} in a file, Section__Endpoints__Http__NAME=… in the environment.")]
    [InlineData("""{"EndpointDefaults": {"SslProtocols": "Tls12"}}""", "Section:EndpointDefaults:SslProtocols must be a list: [\"…\"] in a file, Section__EndpointDefaults__SslProtocols__0=… in the environment.")]
    [InlineData("""{"AddServerHeader": true}""", "Section:AddServerHeader is no setting. There are: Section:Certificates, Section:EndpointDefaults, Section:Endpoints, Section:Limits.")]
    [InlineData("""{"EndpointDefaults": {"ClientCertificateMode": "1"}}""", "Section:EndpointDefaults:ClientCertificateMode is \"1\". It must be one of NoCertificate, AllowCertificate, RequireCertificate, DelayCertificate.")]
    public void What_Kestrel_would_drop_is_told(string settings, string told) => Assert.Equal(told, Assert.Single(Faults(settings, typeof(KestrelSettings))));

    [Theory]
    [InlineData("\"Debug\"")]
    [InlineData("""{"Default": "Loud"}""")]
    [InlineData("""{"Default": "1"}""")]
    [InlineData("""{"Default": {"a": "Debug"}}""")]
    public void Levels_of_logging_are_names(string settings) => Assert.Single(Faults(settings, typeof(IDictionary<string, LogLevel>)));

    private static IReadOnlyList<string> Faults(string settings, Type type)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"Section": {{settings}}}"""));
        return SettingsCheck.FaultsOf(new ConfigurationBuilder().AddJsonStream(json).Build(), "Section", type);
    }
}
