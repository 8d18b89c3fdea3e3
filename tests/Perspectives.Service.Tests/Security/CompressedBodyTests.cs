using System.IO.Compression;
using System.Net;
using System.Text;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Security;

/// <summary>A small body cannot become a large one: what is compressed is refused unread, at every address that takes a body.</summary>
public sealed class CompressedBodyTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    public static TheoryData<string, string, string> Takers => new()
    {
        { "POST", "/api/articles", "application/json" },
        { "POST", "/api/articles", "text/plain" },
        { "POST", "/api/articles", "text/html" },
        { "PUT", "/api/articles/a", "application/json" },
        { "POST", "/api/articles/batch", "application/jsonl" },
        { "POST", "/api/articles/batch", "application/json" },
        { "POST", "/api/analyze", "text/plain" },
        { "POST", "/api/actors/merge", "application/json" },
        { "POST", "/api/actors/split", "application/json" },
        { "POST", "/api/keys", "application/json" },
    };

    [Theory]
    [MemberData(nameof(Takers))]
    public async Task A_bomb_is_refused(string method, string address, string type)
    {
        foreach (var encoding in (string[])["gzip", "deflate", "br", "gzip, gzip", "zstd", "GZIP", "identity, gzip"])
        {
            using var content = ApiCalls.Content(Bomb(), type);
            content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
            using var response = await application.SendAsync(new HttpMethod(method), address, content);
            await ProblemAssert.IsAsync(response, HttpStatusCode.UnsupportedMediaType, "unsupported_content_encoding");
        }
    }

    [Fact]
    public async Task What_is_compressed_without_saying_so_is_no_text()
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", ApiCalls.Content(Bomb(), "text/plain"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    /// <summary>Sixteen mebibytes in sixteen kibibytes.</summary>
    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = Encoding.UTF8.GetBytes(new string('{', 1024 * 1024));
            for (var count = 0; count < 16; count++)
                zip.Write(block);
        }

        return packed.ToArray();
    }
}
