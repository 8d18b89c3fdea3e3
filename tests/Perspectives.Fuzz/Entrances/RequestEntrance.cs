using System.Text;
using Microsoft.AspNetCore.Http;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Whole requests as they are written: a line with method and address, headers, an empty line, and the body.</summary>
internal sealed class RequestEntrance : ServiceEntrance
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"];

    public override string Name => "request";

    public override IEnumerable<byte[]> Seeds => ((string[])
    [
        "POST /api/articles\nContent-Type: application/json\nIdempotency-Key: k1\n\n{\"id\":\"a\",\"text\":\"Mayor Ana Silva said that it was good.\"}",
        "PUT /api/articles/a?title=Bridge&tag=x\nContent-Type: text/plain; charset=windows-1252\nIf-Match: \"1-abc\"\n\nMayor Ana Silva said that it was good.",
        "POST /api/analyze?format=csv\nContent-Type: text/html\nAccept: text/html;q=0.5, application/json\n\n<meta charset=utf-8><p>Mayor Ana Silva said that it was good.</p>",
        "POST /api/actors/merge\nContent-Type: application/json\n\n{\"from\":\"ana-silva\",\"into\":\"ana-maria-silva\",\"reason\":\"same\"}",
        "POST /api/actors/split\nContent-Type: application/json\n\n{\"actor\":\"ana-silva\",\"reason\":\"other\"}",
        "POST /api/keys\nContent-Type: application/json\n\n{\"name\":\"desk\",\"role\":\"reader\"}",
        "GET /api/articles?outlet=The+Courier&from=2026-01&to=2026-05-03T00:00:00Z&pageSize=5&continuation=AAAA\n\n",
        "GET /api/articles/a/perspectives\nAccept: application/jsonl\nIf-None-Match: \"1\", W/\"2\"\n\n", "GET /api/articles/a/text\nRange: bytes=0-\n\n", "DELETE /api/articles/a\nIf-Match: *\n\n",
        "POST /api/articles/a/analyze\n\n", "POST /api/poison/x/replay\n\n", "GET /api/joins\n\n", "GET /openapi/v1.json\n\n", "GET /\nAccept-Encoding: br, gzip;q=0\n\n", "GET /metrics\n\n",
    ]).Select(Bytes);

    public override IEnumerable<string> Words =>
    [
        .. JsonEntrance.Marks, "/api/articles", "/api/analyze", "/api/articles/batch", "/api/actors", "/api/outlets", "/api/operations/", "/api/poison", "/perspectives", "/text", "/timeline", "/stances", "Content-Type: ", "text/plain", "text/html",
        "application/jsonl", "; charset=utf-16", "Prefer: wait=0", "If-Match: ", "If-None-Match: *", "Idempotency-Key: ", "Content-Encoding: gzip", "Accept: ", ";q=0.1", "?pageSize=", "&from=2026-02-30", "%2F", "%00", "\nX-Api-Key: x", "W/\"", "HEAD ",
    ];

    public override Task TryAsync(byte[] input) => Service.SendAsync(request => Write(request, input));

    private static void Write(HttpRequest request, byte[] input)
    {
        var end = input.AsSpan().IndexOf("\n\n"u8);
        var lines = Encoding.UTF8.GetString(end < 0 ? input : input.AsSpan(0, end)).Split('\n');
        request.Method = Array.Find(Methods, method => lines[0].StartsWith(method, StringComparison.Ordinal)) ?? "POST";
        RequestTarget.Write(request, lines[0].Split(' ', 2) is [_, var target] ? target : "");
        foreach (var header in lines[1..].Select(static line => line.Split(": ", 2)).Where(static parts => parts.Length == 2 && IsHeader(parts[0], parts[1])))
            request.Headers.Append(header[0], header[1]);
        var body = end < 0 ? [] : input[(end + 2)..];
        if (body.Length == 0)
            return;
        request.Body = new MemoryStream(body);
        request.ContentLength = body.Length;
    }

    /// <summary>What a server would pass on.</summary>
    private static bool IsHeader(string name, string value) =>
        name.Length > 0 && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') && !value.Any(char.IsControl)
        && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && !name.Equals("Host", StringComparison.OrdinalIgnoreCase);
}
