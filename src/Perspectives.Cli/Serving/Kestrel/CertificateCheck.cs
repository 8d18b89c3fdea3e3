using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Reads a certificate as Kestrel will, to say in which file and which setting the fault lies. Nothing of a password is told.</summary>
internal sealed class CertificateCheck(IConfiguration settings, IConfigurationSection section, string folder)
{
    private readonly KestrelCertificate _certificate = section.Get<KestrelCertificate>() ?? new();

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
            return certificate.HasPrivateKey ? null : WithoutKey(path);
        }
        catch (CryptographicException)
        {
            return Kind(path) switch
            {
                X509ContentType.Cert => WithoutKey(path),
                X509ContentType.Pkcs12 => $"{NameOf(nameof(_certificate.Path))} is {path}, which does not open {(_certificate.Password is null ? "without a password. Give it as" : "with the password given as")} {section.Path}:{nameof(_certificate.Password)}.",
                _ => NoCertificate(path),
            };
        }
    }

    private string? FaultOfPair(string path, string keyPath)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(Whole(path));
            return FaultOfKey(certificate, path, keyPath);
        }
        catch (CryptographicException)
        {
            return NoCertificate(path);
        }
    }

    private string? FaultOfKey(X509Certificate2 certificate, string path, string keyPath)
    {
        using var ours = certificate.GetRSAPublicKey() ?? (AsymmetricAlgorithm?)certificate.GetECDsaPublicKey();
        // Of the rare other sorts Kestrel finds out by itself.
        if (ours is null)
            return null;
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

    private string Whole(string path) => Path.Combine(folder, path);

    private string NameOf(string? setting) => SettingName.Of(settings, setting is null ? section.Path : $"{section.Path}:{setting}");
}
