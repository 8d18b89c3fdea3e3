using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Perspectives.Service.Access;

/// <summary>An API key as its holder has it: "id.secret", 16 letters and digits and 256 bits in base64url. Only a hash of the secret is ever stored.</summary>
public sealed class ApiKeySecret
{
    private const int IdLength = 16;
    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private const string IdLetters = "abcdefghijkmnpqrstuvwxyz23456789";

    private readonly byte[] _secret;

    private ApiKeySecret(string id, byte[] secret)
    {
        Id = id;
        _secret = secret;
    }

    /// <summary>The public part.</summary>
    public string Id { get; }

    public static ApiKeySecret Create() => new(RandomNumberGenerator.GetString(IdLetters, IdLength), RandomNumberGenerator.GetBytes(SecretBytes));

    /// <returns>False for anything that <see cref="Reveal"/> does not write; whether such a key exists is not looked at.</returns>
    public static bool TryParse([NotNullWhen(true)] string? written, [NotNullWhen(true)] out ApiKeySecret? key)
    {
        key = null;
        if (written is not { Length: IdLength + 1 + SecretLength } || written[IdLength] != '.')
            return false;
        var id = written.AsSpan(0, IdLength);
        if (!IsLettersAndDigits(id))
            return false;
        var encoded = written.AsSpan(IdLength + 1);
        var secret = new byte[SecretBytes];
        // The decoder throws at what is no base64url, skips white space, and lets the last letter's spare bits be anything: one way of writing is the key.
        if (!Base64Url.IsValid(encoded, out var length) || length != SecretBytes
            || Base64Url.DecodeFromChars(encoded, secret, out _, out _) != OperationStatus.Done || !encoded.SequenceEqual(Base64Url.EncodeToString(secret)))
            return false;
        key = new ApiKeySecret(id.ToString(), secret);
        return true;
    }

    /// <summary>What is stored of the secret: its SHA-256.</summary>
    public byte[] Hash() => SHA256.HashData(_secret);

    /// <summary>Whether the hash is this secret's; takes as long for a wrong one.</summary>
    public bool Matches(ReadOnlySpan<byte> hash)
    {
        Span<byte> own = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_secret, own);
        return CryptographicOperations.FixedTimeEquals(own, hash);
    }

    /// <summary>The whole key, for its holder alone.</summary>
    public string Reveal() => $"{Id}.{Base64Url.EncodeToString(_secret)}";

    /// <summary>The id without the secret, so that no log can have it.</summary>
    public override string ToString() => $"{Id}.…";

    private static bool IsLettersAndDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
                return false;
        }

        return true;
    }
}
