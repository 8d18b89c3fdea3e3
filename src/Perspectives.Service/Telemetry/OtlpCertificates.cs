using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Perspectives.Service.Telemetry;

/// <summary>Files that variables of the environment name for sending metrics and traces over TLS.</summary>
internal static class OtlpCertificates
{
    private const string Authority = "OTEL_EXPORTER_OTLP_CERTIFICATE";
    private const string Client = "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE";
    private const string NoCertificate = "which is no certificate, or this user may not read it";
    private const string ClientKey = "OTEL_EXPORTER_OTLP_CLIENT_KEY";

    public static IEnumerable<string> Faults()
    {
        string?[] faults = [FaultOf(Authority, LoadCertificate, NoCertificate), ClientFault()];
        return faults.OfType<string>();
    }

    private static string? ClientFault()
    {
        if (OtlpVariables.Find(ClientKey) is null)
            return FaultOf(Client, static path => X509Certificate2.CreateFromPemFile(path).Dispose(), $"in which no certificate with its key is found. Name the key's file in {ClientKey}, both written as PEM");
        if (FaultOf(Client, LoadCertificate, NoCertificate) is { } fault)
            return fault;
        return OtlpVariables.Find(Client) is { } certificate
            ? FaultOf(ClientKey, key => X509Certificate2.CreateFromPemFile(certificate, key).Dispose(), $"in which no key of the certificate {certificate} ({Client}) is found; both must be written as PEM")
            : $"{ClientKey} is in the environment without {Client}, whose key it is. Give both, or neither.";
    }

    private static void LoadCertificate(string path) => X509CertificateLoader.LoadCertificateFromFile(path).Dispose();

    private static string? FaultOf(string variable, Action<string> load, string wrong)
    {
        if (OtlpVariables.Find(variable) is not { } path)
            return null;
        if (!Path.Exists(path))
            return $"{variable} in the environment is {path}, which is not there.";
        if (OrdinaryFile.FindFault(path) is { } fault)
            return $"{variable} in the environment is {path}, which {fault}.";
        try
        {
            load(path);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            return $"{variable} in the environment is {path}, {(failure is IOException or UnauthorizedAccessException ? $"which cannot be read: {FileFault.Describe(failure)}" : wrong)}.";
        }
    }
}
