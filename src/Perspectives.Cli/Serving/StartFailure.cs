using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Serving;

/// <summary>Says in one line why a server did not start, where the caller can do something about it.</summary>
internal static class StartFailure
{
    /// <returns>Null for what is a fault of the program, and for what explains itself.</returns>
    public static string? Explain(Exception failure, ListeningAddresses addresses) => failure switch
    {
        UsageException or StoreException => null,
        _ when Inner<AddressInUseException>(failure) is not null => ExplainInUse(addresses.Tell(failure.Message)),
        _ when Inner<SocketException>(failure) is { } refused && SettingsReader.Of(failure) is not null =>
            $"The system does not let this program listen at {addresses.Tell(failure.Message)}: {Describe(refused)}. Give another address with --urls, or in the settings where it stands there.",
        InvalidOperationException when addresses.HasHttps && SettingsReader.Of(failure) == SettingsReader.Kestrel =>
            $"{addresses.Tell(failure.Message, onlyHttps: true)} needs a certificate. Name its file in the settings (Kestrel:Certificates:Default:Path and :Password), or listen at http:// behind a proxy.",
        _ when SettingsReader.Of(failure) is { } reader => $"The server does not start with {reader}: {Sentence(failure)}",
        _ => null,
    };

    private static string ExplainInUse(string address) => address.Contains("//unix:", StringComparison.OrdinalIgnoreCase)
        ? $"There is a file at {address} already. Stop the program that listens there, or delete the file if none does, or give another address."
        : $"Another program listens at {address} already. Stop it, or give another address, as --urls http://127.0.0.1:5081";

    private static string Describe(SocketException refused) => refused.SocketErrorCode switch
    {
        SocketError.AddressNotAvailable => "this machine has no such address",
        SocketError.AccessDenied => "this user may not",
        _ => $"the system says: {refused.Message.TrimEnd('.')}",
    };

    /// <summary>The library's own words, which are all that there is.</summary>
    private static string Sentence(Exception failure) => $"{failure.Message.Split(" (Parameter")[0].ReplaceLineEndings(" ").TrimEnd('.')}.";

    private static T? Inner<T>(Exception? failure)
        where T : Exception => failure switch
        {
            null => null,
            T found => found,
            AggregateException several => several.InnerExceptions.Select(Inner<T>).FirstOrDefault(inner => inner is not null),
            _ => Inner<T>(failure.InnerException),
        };
}
