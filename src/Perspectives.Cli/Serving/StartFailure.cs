using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace Perspectives.Cli.Serving;

/// <summary>Says in one line why a server did not start, where the caller can do something about it.</summary>
internal static class StartFailure
{
    /// <returns>False for what is a fault of the program.</returns>
    public static bool CanExplain(Exception failure, ListeningAddresses addresses, [NotNullWhen(true)] out string? reason)
    {
        reason = Explain(failure, addresses);
        return reason is not null;
    }

    private static string? Explain(Exception failure, ListeningAddresses addresses) => failure switch
    {
        _ when Inner<AddressInUseException>(failure) is not null =>
            $"Another program listens at {addresses.Urls} already. Stop it, or give another address, as --urls http://127.0.0.1:5081",
        _ when Inner<SocketException>(failure) is { } refused =>
            $"The system does not let this program listen at {addresses.Urls}: {refused.Message}. Give another address with --urls.",
        FileNotFoundException or DirectoryNotFoundException when addresses.HasHttps =>
            $"The certificate's file is not there{NameOf(failure)}. Check the settings of certificates (Kestrel:Certificates, or Certificate of an endpoint).",
        IOException or UnauthorizedAccessException or CryptographicException when addresses.HasHttps =>
            "The certificate cannot be read: this user may not, or the file is none, or its password is another. Check the settings of certificates (Kestrel:Certificates, or Certificate of an endpoint).",
        InvalidOperationException when addresses.HasHttps =>
            $"{addresses.Urls} needs a certificate. Name its file in the settings (Kestrel:Certificates:Default:Path and :Password), or listen at http:// behind a proxy.",
        _ => null,
    };

    private static string NameOf(Exception failure) => failure is FileNotFoundException { FileName: { } file } ? $": {file}" : "";

    private static T? Inner<T>(Exception? failure)
        where T : Exception => failure switch
        {
            null => null,
            T found => found,
            AggregateException several => several.InnerExceptions.Select(Inner<T>).FirstOrDefault(inner => inner is not null),
            _ => Inner<T>(failure.InnerException),
        };
}
