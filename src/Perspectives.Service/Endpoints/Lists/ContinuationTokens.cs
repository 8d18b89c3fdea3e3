using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Perspectives.Service.Access;

namespace Perspectives.Service.Endpoints.Lists;

/// <summary>
/// Wraps a list's positions for clients: opaque, signed, and of use for the same list with the same filter only. A token is the base64url form of a
/// HMAC-SHA256 over list and position, followed by the position.
/// </summary>
internal sealed class ContinuationTokens(IApiKeyStore keys)
{
    private const int MaximumLength = 4_096;
    private const int HashLength = HMACSHA256.HashSizeInBytes;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[]? _key;

    /// <param name="list">Name of the list with its filter.</param>
    /// <param name="position">As the store gave it.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task<string> WriteAsync(string list, string position, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes(position);
        return Base64Url.EncodeToString([.. Sign(await GetKeyAsync(cancellationToken), list, content), .. content]);
    }

    /// <returns>The position; null where the token is not one of this list's.</returns>
    public async Task<string?> ReadAsync(string list, string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length > MaximumLength || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        // The last letter of a token has bits that mean nothing: only one way to write it is ours.
        if (bytes.Length < HashLength || Base64Url.EncodeToString(bytes) != token)
            return null;
        var expected = Sign(await GetKeyAsync(cancellationToken), list, bytes.AsSpan(HashLength));
        return CryptographicOperations.FixedTimeEquals(expected, bytes.AsSpan(0, HashLength)) ? Utf8.GetString(bytes, HashLength, bytes.Length - HashLength) : null;
    }

    private static byte[] Sign(byte[] key, string list, ReadOnlySpan<byte> position)
    {
        // The length before the list keeps a list's end and a position's beginning apart.
        var name = Encoding.UTF8.GetBytes(list);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.ASCII.GetBytes(name.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        hash.AppendData(name);
        hash.AppendData(position);
        return hash.GetHashAndReset();
    }

    private async Task<byte[]> GetKeyAsync(CancellationToken cancellationToken) => _key ??= (await keys.GetSigningKeyAsync(cancellationToken)).ToArray();
}
