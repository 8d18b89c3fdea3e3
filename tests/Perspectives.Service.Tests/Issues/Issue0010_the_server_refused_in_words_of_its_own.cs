using System.Net;
using System.Net.Sockets;
using System.Text;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>
/// Found by a stranger: a body above Kestrel's own limit was refused in Kestrel's words. What is refused before it is a request of HTTP has no body, since the service is not
/// asked: docs/api.md says which.
/// </summary>
public sealed class Issue0010_the_server_refused_in_words_of_its_own : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/api/articles", "text/plain")]
    [InlineData("/api/articles/batch", "application/jsonl")]
    public async Task A_body_above_the_server_s_own_limit_is_told_in_ours(string address, string type)
    {
        using var server = ServerProcess.Start(_folder.Path, new() { ["Kestrel__Limits__MaxRequestBodySize"] = "1000" }, "serve", "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
        using var client = new HttpClient();
        using var body = new StringContent(new string('a', 1001), Encoding.UTF8, type);
        using var refused = await client.PostAsync(server.Url + address, body, TestContext.Current.CancellationToken);
        var problem = await ProblemAssert.IsAsync(refused, HttpStatusCode.RequestEntityTooLarge, "body_too_large");
        Assert.Equal("The body is larger than 1,000 bytes, the most that this server was set to take. It is not cut: send it in parts.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_body_that_is_not_divided_as_it_says_is_told_in_ours()
    {
        await using var server = await RunningServer.StartAsync(null);
        var answer = await SendAsync(server, "POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n");
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"detail\":\"The body ends early, or is not divided as its headers say. Send the request again.\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_request_of_HTTP_is_refused_without_a_body()
    {
        await using var server = await RunningServer.StartAsync(null);
        (int Status, string Request)[] refused =
        [
            (400, "nonsense\r\n\r\n"),
            (400, "GET /api/articles/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            (400, "GET /api/articles HTTP/1.1\r\n\r\n"),
            (400, "GET /api/articles HTTP/1.1\r\nHost: a b\r\n\r\n"),
            (400, "GET /api/articles HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
            (400, "GET /api/articles HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n"),
            (414, $"GET /api/articles?a={new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            (431, $"GET /api/articles HTTP/1.1\r\nHost: localhost\r\nX-A: {new string('a', 40_000)}\r\n\r\n"),
            (431, $"GET /api/articles HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 101).Select(static number => $"X-{number}: a\r\n"))}\r\n"),
            (505, "GET /api/articles HTTP/3.7\r\nHost: localhost\r\n\r\n"),
        ];
        foreach (var (status, request) in refused)
        {
            var answer = await SendAsync(server, request);
            Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
            Assert.Contains("Content-Length: 0\r\n", answer, StringComparison.Ordinal);
            Assert.Contains("Connection: close\r\n", answer, StringComparison.Ordinal);
            Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        }
    }

    /// <returns>All that comes until the server closes.</returns>
    private static async Task<string> SendAsync(RunningServer server, string request)
    {
        var address = new Uri(server.Url);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Closed while more was sent than is read.
        }

        return Encoding.ASCII.GetString(answer.ToArray());
    }
}
