using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using NetArchTest.Rules;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Security;

/// <summary>Nothing is fetched from an address that a caller names: who can open a connection at all is listed here, and what they are told to open comes from settings.</summary>
public sealed class NetworkUseTests
{
    private static readonly string[] Connections =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.HttpMessageInvoker", "System.Net.Http.SocketsHttpHandler", "System.Net.Http.HttpClientHandler", "System.Net.Sockets.Socket",
        "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient", "System.Net.WebClient", "System.Net.WebRequest", "System.Net.WebSockets", "System.Net.Dns", "System.Net.Mail", "System.Net.Quic",
        "System.Net.NetworkInformation.Ping", "AngleSharp.Io",
    ];

    /// <summary>The second reader, whose address is a setting, and the command line's own calls of a service.</summary>
    private static readonly string[] Callers =
    [
        "Perspectives.Cli.Remote.ServiceClient",
        "Perspectives.Service.Language.AzureLanguageClient",
        "Perspectives.Service.Language.LanguageRegistration",
    ];

    /// <summary>Looks what stands under a path that settings name, and opens nothing.</summary>
    private const string Looker = "Perspectives.Service.OrdinaryFile";

    [Fact]
    public void Only_the_second_reader_and_the_command_line_can_open_a_connection_of_their_own() =>
        Assert.Equal(Callers, TypesThatUse(Connections));

    [Fact]
    public void The_library_has_nothing_of_the_network() =>
        Assert.DoesNotContain(Product.Library.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("System.Net.", StringComparison.Ordinal));

    [Fact]
    public void Only_the_embedded_store_touches_files_of_the_service() =>
        Assert.All(
            TypesThatUse(["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo"]).Where(name => name.StartsWith("Perspectives.Service.", StringComparison.Ordinal) && name != Looker),
            name => Assert.StartsWith("Perspectives.Service.Storage.Sqlite.", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("/api/analyze")]
    [InlineData("/api/articles")]
    public async Task Nothing_that_a_page_names_is_fetched(string address)
    {
        using var bait = new TcpListener(IPAddress.Loopback, 0);
        bait.Start();
        await using var application = await ServiceApplication.StartAsync();
        using var content = new StringContent(PageFullOf($"http://{bait.LocalEndpoint}"));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        using var response = await application.SendAsync(HttpMethod.Post, address, content, ("Prefer", "wait=60"));

        Assert.True(response.IsSuccessStatusCode, await response.TextAsync());
        Assert.False(bait.Pending());
    }

    private static string[] TypesThatUse(string[] names) =>
    [
        .. Types.InAssemblies(Product.Assemblies).That().HaveDependencyOnAny(names).GetTypes()
            .Select(type => type.ReflectionType?.FullName ?? type.FullName)
            // What the compiler makes of a method belongs to the type that has it.
            .Select(name => name.Split('+', '/')[0]).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string PageFullOf(string address) => $$"""
        <!DOCTYPE html SYSTEM "{{address}}/dtd">
        <html manifest="{{address}}/manifest"><head>
          <base href="{{address}}/base/"><meta http-equiv="refresh" content="0;url={{address}}/refresh"><meta property="og:image" content="{{address}}/og.png">
          <link rel="stylesheet" href="style.css"><link rel="canonical" href="{{address}}/canonical"><link rel="amphtml" href="{{address}}/amp"><link rel="next" href="{{address}}/2">
          <script src="{{address}}/script.js"></script>
          <script type="application/ld+json">{"@context": "{{address}}/context", "@type": "NewsArticle", "headline": "Bridge", "url": "{{address}}/ld"}</script>
          <style>@import url("{{address}}/import.css"); body { background: url({{address}}/background.png) }</style>
        </head><body><article>
          <img src="{{address}}/image.png" srcset="{{address}}/2x.png 2x" data-src="{{address}}/lazy.png"><iframe src="{{address}}/frame"></iframe><object data="{{address}}/object"></object>
          <video poster="{{address}}/poster.png" src="{{address}}/video.mp4"></video><svg><image href="{{address}}/svg.png"/></svg><a href="{{address}}/a" ping="{{address}}/ping">more</a>
          <p>{{ApiCalls.Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}}</p>
        </article></body></html>
        """;
}
