using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class CertificateTests : IDisposable
{
    private const string Setting = "Kestrel__Endpoints__A__Certificate__";

    private readonly TemporaryFolder _folder = new();

    public CertificateTests()
    {
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
    [InlineData("Subject=nobody.example", "Subject in the environment is \"nobody.example\", of which the system's store CurrentUser/My has no valid certificate with its key.")]
    public async Task One_that_cannot_be_used_is_told_with_its_setting_and_its_file(string settings, string told)
    {
        using var server = Start(settings);
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.Equal($"The settings are not valid: {Setting}{told}", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private ServerProcess Start(string settings)
    {
        var environment = settings.Split(' ').Select(static setting => setting.Split('=', 2)).ToDictionary(static pair => Setting + pair[0], static pair => pair[1], StringComparer.Ordinal);
        environment["Kestrel__Endpoints__A__Url"] = "https://127.0.0.1:0";
        return ServerProcess.Start(_folder.Path, environment, "serve");
    }
}
