using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class CertificateTests : IDisposable
{
    private const string Setting = "Kestrel__Endpoints__A__Certificate__";

    /// <summary>Of a key of Ed25519, which .NET cannot make.</summary>
    private const string Edwards = """
        -----BEGIN CERTIFICATE-----
        MIIBPjCB8aADAgECAhQYxfERK2fVCevdaqxEszs4SN45GzAFBgMrZXAwFDESMBAG
        A1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzExNTEwM1oYDzIxMjYxMTAzMTE1MTAz
        WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwKjAFBgMrZXADIQB2zwO+3xFG/RxZdvAQ
        YA6uf1mLZnGg36ls5IJNokW1O6NTMFEwHQYDVR0OBBYEFFXQ0zfS8c35N+e6crTQ
        jFI5CJ+3MB8GA1UdIwQYMBaAFFXQ0zfS8c35N+e6crTQjFI5CJ+3MA8GA1UdEwEB
        /wQFMAMBAf8wBQYDK2VwA0EAKOgb4vbAcZxZ7nlxDvw8iliooblXF3lEPa4s0UN3
        MHq2M49KSCavEqvhFKqplb+xSM29/iP7N0CJj3/J7bgPDg==
        -----END CERTIFICATE-----
        """;

    /// <summary>The same with its key, under the password "secret".</summary>
    private const string EdwardsWithKey = """
        MIIDdgIBAzCCAywGCSqGSIb3DQEHAaCCAx0EggMZMIIDFTCCAiIGCSqGSIb3DQEHBqCCAhMwggIPAgEAMIICCAYJKoZIhvcNAQcBMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAiBaliKSzr8qQICCAAwDAYIKoZIhvcNAgkFADAd
        BglghkgBZQMEASoEENqPAUvYbq2F5atZyViRrJqAggGgotbO7v9KMNAEwvNksh3p6qVxghQeJE20go9VuOwFGSIci9lq6ynOu9ivv4g/sqTO14b2X/nZLAR456xWbWX0S0wx6HXVTf3wOJjJQvXs12DkWLbhV5wKzkbIs/IhCm4AD6ayIrim
        a51rMS7n4iR3Bw0n7ij+ReidGc4u3DapuIyu/2lwXnX7DyrQFOzSG4Ln6+z7fJH5EtvFwouHR6xNko7/RRZe/5SZ8/KGjMg52pazYBmWMOc/ey9M6zEL1glHLdMc5+yloOUbRyyuw2z5I+FZ2X74YHgcrTT5jAkS6VgPjeH/MN7Y3DD+24Vx
        ncCJHoh0aWotKFShBblVTuPkSG3/RqGMxqTK4hlEgDv6qkctTiel8FPg+92qcKqH8230e87LgnsmN8ftN1xO+BmEyS3Y8Hj0m93jCM7nzkgKiXcY8fdc1WyLXSbcT3awsNjbwGlXrGkttDbEitvg4EHA1bxRuoVAbgouNGPckVszYVDbi9Cs
        s1sGeWC9uc4Si2TrtSStOFvs8FEZvD6aOsQzF8HUTSZvYbzaxLM4W8v0sUMwgewGCSqGSIb3DQEHAaCB3gSB2zCB2DCB1QYLKoZIhvcNAQwKAQKggZ4wgZswVwYJKoZIhvcNAQUNMEowKQYJKoZIhvcNAQUMMBwECG5+RvmHzqI0AgIIADAM
        BggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQZAf/FSlRWwz82XKYKP2vewRAyGLrF4QZEY29g3OTWL90PzmwqCyqB/oShpjskJp0IVeKZUOkGDKZrJmFsVgdkLqLtinAzn6AldNKu6F9M+nWoTElMCMGCSqGSIb3DQEJFTEWBBSSE8Tcrdkf
        i9i+7SWhx0+QsSKU8DBBMDEwDQYJYIZIAWUDBAIBBQAEIFQM1r2FXDhIIOQVb6PniTX+5Q02y36cYhPJzCTYXbX1BAiGcDlOmxMrKgICCAA=
        """;

    private readonly TemporaryFolder _folder = new();

    public CertificateTests()
    {
        File.WriteAllText(_folder["ed.pem"], Edwards);
        File.WriteAllBytes(_folder["ed.pfx"], Convert.FromBase64String(EdwardsWithKey));
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        File.WriteAllText(_folder["a.pem"], certificate.ExportCertificatePem());
        File.WriteAllText(_folder["a.key"], key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_folder["locked.key"], key.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        using var another = RSA.Create(2048);
        File.WriteAllText(_folder["b.key"], another.ExportPkcs8PrivateKeyPem());
        File.WriteAllBytes(_folder["a.pfx"], certificate.Export(X509ContentType.Pfx, "secret"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Path=a.pfx Password=secret")]
    [InlineData("Path=a.pem KeyPath=a.key")]
    [InlineData("Path=a.pem KeyPath=locked.key Password=secret")]
    public async Task With_its_key_it_is_taken(string settings)
    {
        using var server = Start(settings);
        await server.ListensAsync();
        Assert.StartsWith("Perspectives listens at https://127.0.0.1:", server.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Path=a.pem", "Path in the environment is a.pem, a certificate without its key. Name the key's file as Kestrel:Endpoints:A:Certificate:KeyPath, or give a file that has both (.pfx).")]
    [InlineData("Path=a.pem KeyPath=none.key", "KeyPath in the environment is none.key, which is not there.")]
    [InlineData("Path=a.pem KeyPath=b.key", "KeyPath in the environment is b.key, which is the key of another certificate than a.pem.")]
    [InlineData("Path=a.pem KeyPath=a.pem", "KeyPath in the environment is a.pem, in which no key of the certificate a.pem is found that opens without a password.")]
    [InlineData("Path=a.pem KeyPath=locked.key Password=wrong", "KeyPath in the environment is locked.key, in which no key of the certificate a.pem is found that opens with the password given.")]
    [InlineData("Path=a.pfx Password=wrong", "Path in the environment is a.pfx, which does not open with the password given as Kestrel:Endpoints:A:Certificate:Password.")]
    [InlineData("Path=a.pfx", "Path in the environment is a.pfx, which does not open without a password. Give it as Kestrel:Endpoints:A:Certificate:Password.")]
    [InlineData("Path=a.key", "Path in the environment is a.key, which is no certificate.")]
    [InlineData("Path=none.pfx", "Path in the environment is none.pfx, which is not there.")]
    [InlineData("Path=ed.pem KeyPath=a.key", "Path in the environment is ed.pem, whose key is of a kind that cannot be used here (ED25519). It must be RSA or ECDSA.")]
    [InlineData("Path=ed.pfx Password=secret", "Path in the environment is ed.pfx, whose key is of a kind that cannot be used here (ED25519). It must be RSA or ECDSA.")]
    [InlineData("Path=ed.pfx Password=wrong", "Path in the environment is ed.pfx, which does not open with the password given as Kestrel:Endpoints:A:Certificate:Password.")]
    [InlineData("Subject=nobody.example", "Subject in the environment is \"nobody.example\", of which the system's store CurrentUser/My has no valid certificate with its key.")]
    public async Task One_that_cannot_be_used_is_told_with_its_setting_and_its_file(string settings, string told)
    {
        using var server = Start(settings);
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.Equal($"The settings are not valid: {Setting}{told}", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData(-10, -1, "has not been valid since")]
    [InlineData(1, 10, "is not valid before")]
    public async Task One_whose_time_is_over_or_has_not_come_starts_with_a_warning(int fromDays, int toDays, string told)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(fromDays), DateTimeOffset.UtcNow.AddDays(toDays));
        await File.WriteAllBytesAsync(_folder["old.pfx"], certificate.Export(X509ContentType.Pfx, "secret"), TestContext.Current.CancellationToken);
        using var server = Start("Path=old.pfx Password=secret");
        await server.ListensAsync();
        Assert.Contains($" warning  The certificate of Kestrel:Endpoints:A:Certificate {told} 20", server.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_no_address_uses_is_told_of()
    {
        using var server = ServerProcess.Start(_folder.Path, new() { ["Kestrel__Certificates__Default__Path"] = "a.pfx", ["Kestrel__Certificates__Default__Password"] = "secret" }, "serve", "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
        Assert.Contains(" warning  Kestrel__Certificates__Default in the environment is not used: the server listens at no address that begins with https://.", server.Error, StringComparison.Ordinal);
    }

    private ServerProcess Start(string settings)
    {
        var environment = settings.Split(' ').Select(static setting => setting.Split('=', 2)).ToDictionary(static pair => Setting + pair[0], static pair => pair[1], StringComparer.Ordinal);
        environment["Kestrel__Endpoints__A__Url"] = "https://127.0.0.1:0";
        return ServerProcess.Start(_folder.Path, environment, "serve");
    }
}
