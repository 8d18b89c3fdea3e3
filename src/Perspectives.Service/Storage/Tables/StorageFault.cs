using System.Globalization;
using Azure;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Says to people what an answer of the storage account means, and what to do.</summary>
internal static class StorageFault
{
    public const string NotMade = "The storage account lacks tables, queues or containers, and they are not made for who is signed in. Deploy infra/ to it (docs/deploy.md), or use a connection string once.";

    /// <summary>Whether the failure comes from the account or the way to it; others are mistakes of the program, and are passed on as they are.</summary>
    public static bool IsOfTheAccount(Exception exception) => exception is RequestFailedException or AggregateException { InnerException: RequestFailedException };

    public static StoreException Explain(Exception exception)
    {
        var failure = exception as RequestFailedException ?? (RequestFailedException)exception.InnerException!;
        return new StoreException(
            failure.Status switch
            {
                404 when failure.ErrorCode is "TableNotFound" or "ContainerNotFound" or "QueueNotFound" => NotMade,
                0 => $"The storage account cannot be reached ({FirstLine(failure.Message)}). Check its address and the network.",
                401 or 403 => $"The storage account refuses this program ({Code(failure)}). Check the connection string, or the roles of the identity: Storage Table, Blob and Queue Data Contributor.",
                429 or 503 => $"The storage account is busy ({Code(failure)}). Try again later.",
                _ => string.Create(CultureInfo.InvariantCulture, $"The storage account answered {failure.Status} ({Code(failure)})."),
            },
            exception);
    }

    private static string Code(RequestFailedException failure) => failure.ErrorCode ?? FirstLine(failure.Message);

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
