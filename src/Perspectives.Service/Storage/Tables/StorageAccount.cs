using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Perspectives.Service.Storage.Tables;

/// <summary>The storage account: its tables, the container of what is too long for them, and its queues. Tables and container are made when they are first used.</summary>
internal sealed class StorageAccount(TableServiceClient tables, BlobServiceClient blobs, QueueServiceClient queues)
{
    private const string Development = "UseDevelopmentStorage=true";

    public StorageTable Articles { get; } = new(tables.GetTableClient("articles"));

    public StorageTable Lists { get; } = new(tables.GetTableClient("lists"));

    public StorageTable Actors { get; } = new(tables.GetTableClient("actors"));

    /// <summary>Actors and outlets by time, number and name.</summary>
    public StorageTable ActorIndex { get; } = new(tables.GetTableClient("actorindex"));

    public StorageTable Outlets { get; } = new(tables.GetTableClient("outlets"));

    public StorageTable Operations { get; } = new(tables.GetTableClient("operations"));

    public StorageTable Poison { get; } = new(tables.GetTableClient("poison"));

    public StorageTable Keys { get; } = new(tables.GetTableClient("keys"));

    public StorageTable Idempotency { get; } = new(tables.GetTableClient("idempotency"));

    public BlobTexts Texts { get; } = new(blobs.GetBlobContainerClient("texts"));

    public QueueServiceClient Queues { get; } = queues;

    /// <param name="storage">A connection string, or the address of one of the account's services ("https://NAME.table.core.windows.net"), to be used with the identity of this process.</param>
    /// <param name="tableOptions">Of the requests to tables; null for the usual ones.</param>
    public static StorageAccount Connect(string storage, TableClientOptions? tableOptions = null)
    {
        if (Uri.TryCreate(storage, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            return Connect(address, new DefaultAzureCredential(), tableOptions);
        try
        {
            return new StorageAccount(
                new TableServiceClient(storage, tableOptions),
                new BlobServiceClient(storage, BlobOptions(storage)),
                new QueueServiceClient(storage, QueueOptions(storage)));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new StoreException(
                "The storage is neither a connection string nor an address such as https://NAME.table.core.windows.net. Copy the connection string from the account's access keys, or use UseDevelopmentStorage=true for Azurite.",
                exception);
        }
    }

    private static StorageAccount Connect(Uri address, TokenCredential credential, TableClientOptions? tableOptions)
    {
        return new StorageAccount(
            new TableServiceClient(Of("table"), credential, tableOptions),
            new BlobServiceClient(Of("blob"), credential),
            new QueueServiceClient(Of("queue"), credential));

        Uri Of(string service)
        {
            var parts = address.Host.Split('.');
            return parts is [_, "table" or "blob" or "queue", ..]
                ? new Uri($"{address.Scheme}://{parts[0]}.{service}.{string.Join('.', parts[2..])}")
                : throw new StoreException($"{address} is no address of a storage account. Write it as https://NAME.table.core.windows.net.");
        }
    }

    // Azurite answers newer versions of the API only when it is started with --skipApiVersionCheck.
    private static BlobClientOptions? BlobOptions(string storage) =>
        storage.StartsWith(Development, StringComparison.OrdinalIgnoreCase) ? new BlobClientOptions(BlobClientOptions.ServiceVersion.V2026_06_06) : null;

    private static QueueClientOptions? QueueOptions(string storage) =>
        storage.StartsWith(Development, StringComparison.OrdinalIgnoreCase) ? new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06) : null;
}
