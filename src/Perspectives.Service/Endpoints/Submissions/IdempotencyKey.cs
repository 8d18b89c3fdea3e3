using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Perspectives.Service.Access;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>A client's own name for a request that it may have to repeat: the header Idempotency-Key.</summary>
internal sealed class IdempotencyKey
{
    /// <summary>Leaves room for what makes the key unique among clients and articles of a batch.</summary>
    private const int MaximumLength = 200;

    private const string Header = "Idempotency-Key";

    private readonly string? _key;
    private readonly string _target;

    private IdempotencyKey(string? key, string target) => (_key, _target) = (key, target);

    /// <summary>The request's key, or a key that ties nothing where it has none.</summary>
    public static Checked<IdempotencyKey> Read(HttpContext context)
    {
        var request = context.Request;
        var written = request.Headers[Header];
        if (written.Count == 0)
            return new IdempotencyKey(null, "");
        if (written.Count > 1)
            return Invalid("is given several times. Give it once.");
        var key = written.ToString().Trim();
        // A comma is what a proxy puts between two keys that were given.
        if (key.Length is 0 or > MaximumLength || key.Any(letter => letter is < ' ' or > '~' or ','))
            return Invalid(string.Create(CultureInfo.InvariantCulture, $"must have 1 to {MaximumLength} letters, digits and other printable characters of ASCII, without commas. A random UUID will do."));
        var client = Caller.FindId(context.User) ?? "";
        return new IdempotencyKey($"{client}:{key}", $"{request.Method} {UriHelper.GetEncodedPathAndQuery(request)}\n{request.ContentType}\n");
    }

    /// <summary>Ties the key to the operation.</summary>
    /// <param name="store">Where keys are tied.</param>
    /// <param name="content">The bytes that the operation is for.</param>
    /// <param name="number">Of the article in its batch; null outside of one.</param>
    /// <param name="operationId">Of the new operation.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>The id of the operation that the key stands for: the given one, or that of the same request before.</returns>
    public async Task<Checked<string>> ReserveAsync(
        IIdempotencyStore store, ReadOnlyMemory<byte> content, int? number, string operationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_key is null)
            return operationId;
        var request = new IdempotentRequest(HashOf(content.Span), operationId);
        var tied = await store.ReserveAsync(NameOf(_key, number), request, now, cancellationToken);
        return tied.ContentHash == request.ContentHash
            ? tied.OperationId
            : new Problem(ProblemKind.IdempotencyKeyReused, $"This {Header} was sent within the last 24 hours with another address or body. Send a new key with new content.");
    }

    /// <summary>Ties the key to the operation that its request turned out to be for.</summary>
    public async Task MoveAsync(IIdempotencyStore store, int? number, string operationId, CancellationToken cancellationToken)
    {
        if (_key is not null)
            await store.MoveAsync(NameOf(_key, number), operationId, cancellationToken);
    }

    private static string NameOf(string key, int? number) => number is null ? key : string.Create(CultureInfo.InvariantCulture, $"{key}#{number}");

    private string HashOf(ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_target));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Problem Invalid(string what) => new(ProblemKind.InvalidHeader, $"{Header} {what}");
}
