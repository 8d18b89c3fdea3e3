using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Reads a certificate as Kestrel will, to say in which file and which setting the fault lies. Nothing of a password is told.</summary>
/// <param name="settings">Of all sources.</param>
/// <param name="section">Of the certificate.</param>
/// <param name="folder">From which paths go that are not whole.</param>
/// <param name="now">When it is to be used.</param>
internal sealed class CertificateCheck(IConfiguration settings, IConfigurationSection section, string folder, DateTimeOffset now)
{
    // What TLS is spoken with here, as certificates name the kind of their key.
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string EllipticCurve = "1.2.840.10045.2.1";

    private readonly KestrelCertificate _certificate = section.Get<KestrelCertificate>() ?? new();

    /// <summary>What of it clients will not take, of a certificate that can be used; null where that is nothing. Known when its faults have been looked for.</summary>
    public string? Warning { get; private set; }

    /// <returns>Null where it can be used.</returns>
    public string? FindFault() => (_certificate.Path, _certificate.Subject) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => $"{NameOf(null)} has both a Path and a Subject. Leave one of them out.",
        ({ Length: > 0 } path, _) => FaultOfFile(path),
        (_, { Length: > 0 } subject) => FaultOfStore(subject),
        _ => $"{NameOf(null)} names no certificate. Give it a Path, or a Subject for one of the system's store.",
    };

    private string? FaultOfFile(string path)
    {
        if (Unread(nameof(_certificate.Path), path) is { } unread)
            return unread;
        if (_certificate.KeyPath is { Length: > 0 } key)
            return Unread(nameof(_certificate.KeyPath), key) ?? FaultOfPair(path, key);
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(Whole(path), _certificate.Password);
            return certificate.HasPrivateKey ? FaultOfKind(certificate, path) : WithoutKey(path);
        }
        catch (CryptographicException)
        {
            return Kind(path) switch
            {
                X509ContentType.Cert => WithoutKey(path),
                X509ContentType.Pkcs12 => FaultOfUnreadKey(path) ?? $"{NameOf(nameof(_certificate.Path))} is {path}, which does not open {(_certificate.Password is null ? "without a password. Give it as" : "with the password given as")} {section.Path}:{nameof(_certificate.Password)}.",
                _ => NoCertificate(path),
            };
        }
    }

    private string? FaultOfPair(string path, string keyPath)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(Whole(path));
            return FaultOfKind(certificate, path) ?? FaultOfKey(certificate, path, keyPath);
        }
        catch (CryptographicException)
        {
            return NoCertificate(path);
        }
    }

    private string? FaultOfKind(X509Certificate2 certificate, string path)
    {
        if (certificate.GetKeyAlgorithm() is not (Rsa or EllipticCurve))
            return $"{NameOf(nameof(_certificate.Path))} is {path}, whose key is of a kind that cannot be used here ({certificate.PublicKey.Oid.FriendlyName ?? certificate.GetKeyAlgorithm()}). It must be RSA or ECDSA.";
        Date(certificate);
        return null;
    }

    /// <summary>It can be used all the same: by clients that do not look, and where only this machine's clock is wrong.</summary>
    private void Date(X509Certificate2 certificate)
    {
        string? what = now.LocalDateTime < certificate.NotBefore ? $"is not valid before {Day(certificate.NotBefore)}" : now.LocalDateTime > certificate.NotAfter ? $"has not been valid since {Day(certificate.NotAfter)}" : null;
        if (what is not null)
            Warning = $"The certificate of {section.Path} {what}: most clients will refuse the connection. Renew it, and start again.";
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private string? FaultOfKey(X509Certificate2 certificate, string path, string keyPath)
    {
        using var ours = certificate.GetRSAPublicKey() ?? (AsymmetricAlgorithm?)certificate.GetECDsaPublicKey() ?? throw new CryptographicException();
        using AsymmetricAlgorithm key = ours is RSA ? RSA.Create() : ECDsa.Create();
        try
        {
            var written = File.ReadAllText(Whole(keyPath));
            if (_certificate.Password is { } password)
                key.ImportFromEncryptedPem(written, password);
            else
                key.ImportFromPem(written);
        }
        catch (Exception unread) when (unread is CryptographicException or ArgumentException)
        {
            return $"{NameOf(nameof(_certificate.KeyPath))} is {keyPath}, in which no key of the certificate {path} is found that opens {(_certificate.Password is null ? "without a password" : "with the password given")}.";
        }

        return key.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(ours.ExportSubjectPublicKeyInfo())
            ? null
            : $"{NameOf(nameof(_certificate.KeyPath))} is {keyPath}, which is the key of another certificate than {path}.";
    }

    private string? FaultOfStore(string subject)
    {
        var store = _certificate.Store is { Length: > 0 } named ? named : nameof(StoreName.My);
        var location = _certificate.Location ?? StoreLocation.CurrentUser;
        try
        {
            using var certificate = CertificateLoader.LoadFromStoreCert(subject, store, location, _certificate.AllowInvalid ?? false);
            Date(certificate);
            return null;
        }
        catch (Exception missing) when (missing is InvalidOperationException or CryptographicException or ArgumentException)
        {
            return $"{NameOf(nameof(_certificate.Subject))} is \"{subject}\", of which the system's store {location}/{store} has no valid certificate with its key.";
        }
    }

    private string? Unread(string setting, string path)
    {
        try
        {
            if (OrdinaryFile.FindFault(Whole(path)) is { } fault)
                return $"{NameOf(setting)} is {path}, which {fault}.";
            using var file = File.OpenRead(Whole(path));
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = refused is FileNotFoundException or DirectoryNotFoundException ? "which is not there" : $"which cannot be read: {FileFault.Describe(refused)}";
            return $"{NameOf(setting)} is {path}, {why}.";
        }
    }

    private string WithoutKey(string path) =>
        $"{NameOf(nameof(_certificate.Path))} is {path}, a certificate without its key. Name the key's file as {section.Path}:{nameof(_certificate.KeyPath)}, or give a file that has both (.pfx).";

    private string NoCertificate(string path) => $"{NameOf(nameof(_certificate.Path))} is {path}, which is no certificate.";

    private X509ContentType Kind(string path)
    {
        try
        {
            return X509Certificate2.GetCertContentType(Whole(path));
        }
        catch (CryptographicException)
        {
            return X509ContentType.Unknown;
        }
    }

    /// <summary>Of a file that the password opens, and whose key cannot be read; null where it does not even open.</summary>
    private string? FaultOfUnreadKey(string path)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(Whole(path), _certificate.Password, X509KeyStorageFlags.DefaultKeySet, new Pkcs12LoaderLimits { IgnorePrivateKeys = true });
            return FaultOfKind(certificate, path);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Whole(string path) => Path.Combine(folder, path);

    private string NameOf(string? setting) => SettingName.Of(settings, setting is null ? section.Path : $"{section.Path}:{setting}");
}
