using System.IO.Compression;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Telemetry;

public sealed class AzureMonitorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Traces_and_metrics_are_sent_to_the_address_in_the_connection_string()
    {
        var received = new StringBuilder();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var ingestion = builder.Build();
        ingestion.Urls.Add("http://127.0.0.1:0");
        ingestion.Run(async context => await ReceiveAsync(context, received));
        await ingestion.StartAsync(TestContext.Current.CancellationToken);

        using (var server = ServerProcess.Start(_folder.Path, EnvironmentOf(ingestion.Urls.First()), "serve", "--urls", "http://127.0.0.1:0"))
        {
            await server.ListensAsync();
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Url}/api/articles") { Content = new StringContent("Mayor Ana Silva said the secret-word closure was long overdue.") };
            request.Headers.Add("Prefer", "wait=20");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            // What is left is sent before the process ends.
            server.Signal(PosixSignal.SIGTERM);
            Assert.Equal(0, await server.ExitCodeAsync());
        }

        var sent = Read(received);
        Assert.Contains("process message", sent, StringComparison.Ordinal);
        Assert.Contains("publish answer", sent, StringComparison.Ordinal);
        Assert.Contains("perspectives.articles", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", sent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> EnvironmentOf(string address) => new(StringComparer.Ordinal)
    {
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = $"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={address}/;LiveEndpoint={address}/",
        ["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true",
    };

    private static async Task ReceiveAsync(HttpContext context, StringBuilder received)
    {
        await using var body = context.Request.Headers.ContentEncoding == "gzip" ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using var reader = new StreamReader(body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        lock (received)
            received.AppendLine(text);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"itemsReceived": 1, "itemsAccepted": 1, "errors": []}""", context.RequestAborted);
    }

    private static string Read(StringBuilder received)
    {
        lock (received)
            return received.ToString();
    }
}
