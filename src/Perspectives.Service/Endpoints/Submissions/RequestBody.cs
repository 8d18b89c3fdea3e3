using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>Reads a request's body within its limit, whatever the server's own limit is.</summary>
internal static class RequestBody
{
    /// <summary>What is held for a body before it comes; a length that is only announced costs no more.</summary>
    private const int LargestBeginning = 64 * 1024;

    public static async Task<Checked<ReadOnlyMemory<byte>>> ReadAsync(HttpRequest request, int maximum, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maximum)
            return TooLarge(maximum);
        var bytes = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 0, 256, LargestBeginning));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            foreach (var block in read.Buffer)
                bytes.Write(block.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (bytes.WrittenCount > maximum)
                return TooLarge(maximum);
            if (read.IsCompleted)
                return bytes.WrittenMemory;
        }
    }

    /// <returns>Null where the body is sent as it is.</returns>
    public static Problem? FindEncodingProblem(HttpRequest request)
    {
        var encoding = request.Headers.ContentEncoding.ToString();
        return encoding.Length == 0 || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? null
            : new Problem(ProblemKind.UnsupportedEncoding, "Bodies with a Content-Encoding are not read. Send the body as it is.") { Headers = [new(HeaderNames.AcceptEncoding, "identity")] };
    }

    public static Problem TooLarge(int maximum) =>
        new(ProblemKind.BodyTooLarge, $"The body is larger than {BodyLimits.Describe(maximum)}, the most that is read here. It is not cut: send it in parts.");
}
