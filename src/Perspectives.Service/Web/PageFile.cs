using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Perspectives.Service.Web;

/// <summary>One file of the page, compressed once for each way in which it is asked for.</summary>
internal sealed class PageFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".md"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public PageFile(string path, byte[] content)
    {
        _plain = content;
        _brotli = new Lazy<byte[]>(() => Compress(content, static output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 9 })));
        _gzip = new Lazy<byte[]>(() => Compress(content, static output => new GZipStream(output, CompressionLevel.SmallestSize)));
        ContentType = Types[Path.GetExtension(path)];
    }

    public string ContentType { get; }

    /// <summary>The content as the client can read it best, and the name of that encoding; null where it is as it is.</summary>
    public (byte[] Content, string? Encoding) For(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        if (Accepts(accepted, "br"))
            return (_brotli.Value, "br");
        return Accepts(accepted, "gzip") ? (_gzip.Value, "gzip") : (_plain, null);
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0);

    private static byte[] Compress(byte[] content, Func<Stream, Stream> compression)
    {
        using var output = new MemoryStream();
        using (var compressed = compression(output))
            compressed.Write(content);
        return output.ToArray();
    }
}
