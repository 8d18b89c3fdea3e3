using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// The storage account: its tables, the container of what is too long for them, and its queues. They are made when they are first used with a connection
/// string. An identity finds them made: it has the rights that it needs on each, and not on the account.
/// </summary>
internal sealed class StorageAccount
{
    private const string Development = "UseDevelopmentStorage=true";

    private readonly TableServiceClient _tables;
    private readonly AccountResource<TableClient> _keys;
    private readonly AccountResource<BlobContainerClient> _texts;
    private readonly StorageRequests _requests;
    private readonly bool _mayMake;

    private StorageAccount(TableServiceClient tables, BlobServiceClient blobs, QueueServiceClient queues, StorageRequests requests, bool mayMake)
    {
        (_tables, _requests, _mayMake) = (tables, requests, mayMake);
        _keys = TableResource("keys");
        _texts = new AccountResource<BlobContainerClient>(
            blobs.GetBlobContainerClient("texts"),
            mayMake ? static (container, cancellationToken) => container.CreateIfNotExistsAsync(cancellationToken: cancellationToken) : null,
            static async (container, cancellationToken) => await container.ExistsAsync(cancellationToken),
            requests.Blobs);
        Queue = QueueResource(queues.GetQueueClient(StorageQueueRegistration.Name));
        PoisonQueue = QueueResource(queues.GetQueueClient(StorageQueueRegistration.PoisonName));
        Articles = Table("articles");
        Lists = Table("lists");
        Actors = Table("actors");
        ActorIndex = Table("actorindex");
        Outlets = Table("outlets");
        Operations = Table("operations");
        Poison = Table("poison");
        Keys = new StorageTable(_keys);
        Idempotency = Table("idempotency");
        Identity = Table("identity");
        Joins = new TableJoins(Identity);
        Texts = new BlobTexts(_texts);
    }

    public StorageTable Articles { get; }

    public StorageTable Lists { get; }

    public StorageTable Actors { get; }

    /// <summary>Actors and outlets by time, number and name.</summary>
    public StorageTable ActorIndex { get; }

    public StorageTable Outlets { get; }

    /// <summary>Who has which name, and which key leads to which.</summary>
    public StorageTable Identity { get; }

    public TableJoins Joins { get; }

    public StorageTable Operations { get; }

    public StorageTable Poison { get; }

    public StorageTable Keys { get; }

    public StorageTable Idempotency { get; }

    public BlobTexts Texts { get; }

    public AccountResource<QueueClient> Queue { get; }

    /// <inheritdoc cref="StorageQueueRegistration.PoisonName"/>
    public AccountResource<QueueClient> PoisonQueue { get; }

    /// <param name="storage">A connection string, or the address of one of the account's services ("https://NAME.table.core.windows.net"), to be used with the identity of this process.</param>
    /// <param name="requests">How requests are sent.</param>
    /// <exception cref="StoreException">It is neither.</exception>
    public static StorageAccount Connect(string storage, StorageRequests requests)
    {
        if (Uri.TryCreate(storage, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            return Connect(address, new DefaultAzureCredential(), requests);
        var isAzurite = storage.StartsWith(Development, StringComparison.OrdinalIgnoreCase);
        try
        {
            return new StorageAccount(
                new TableServiceClient(storage, requests.TableOptions()),
                new BlobServiceClient(storage, requests.BlobOptions(isAzurite)),
                new QueueServiceClient(storage, requests.QueueOptions(isAzurite)),
                requests,
                mayMake: true);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new StoreException(
                "The storage (the setting Perspectives:Storage, or --storage) is neither a connection string nor an address such as https://NAME.table.core.windows.net. Copy the connection string from the account's access keys, or use UseDevelopmentStorage=true for Azurite.",
                exception);
        }
    }

    /// <inheritdoc cref="Connect(string, StorageRequests)"/>
    internal static StorageAccount Connect(Uri address, TokenCredential credential, StorageRequests requests)
    {
        return new StorageAccount(
            new TableServiceClient(Of("table"), credential, requests.TableOptions()),
            new BlobServiceClient(Of("blob"), credential, requests.BlobOptions(isAzurite: false)),
            new QueueServiceClient(Of("queue"), credential, requests.QueueOptions(isAzurite: false)),
            requests,
            mayMake: false);

        Uri Of(string service)
        {
            var parts = address.Host.Split('.');
            return parts is [_, "table" or "blob" or "queue", ..]
                ? new Uri($"{address.Scheme}://{parts[0]}.{service}.{string.Join('.', parts[2..])}")
                : throw new StoreException($"{address} is no address of a storage account. Write it as https://NAME.table.core.windows.net.");
        }
    }

    /// <summary>Asks whether the account can be used, and makes nothing.</summary>
    /// <returns>Whether it has what a server needs; what is missing is made at first use.</returns>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public async Task<bool> ExamineAsync(CancellationToken cancellationToken)
    {
        bool[] found = [await _keys.ExistsAsync(cancellationToken), await _texts.ExistsAsync(cancellationToken), await Queue.ExistsAsync(cancellationToken)];
        if (!_mayMake && found.Contains(false))
            throw new StoreException(StorageFault.NotMade);
        return !found.Contains(false);
    }

    /// <summary>Name and address, without what is secret in a connection string.</summary>
    public override string ToString() => $"storage account {_tables.AccountName} at {_tables.Uri.GetLeftPart(UriPartial.Authority)}";

    private StorageTable Table(string name) => new(TableResource(name));

    private AccountResource<TableClient> TableResource(string name) => new(
        _tables.GetTableClient(name),
        _mayMake ? static (table, cancellationToken) => table.CreateIfNotExistsAsync(cancellationToken) : null,
        static async (table, cancellationToken) =>
        {
            try
            {
                // A row that is not there would not tell whether the table is.
                await table.QueryAsync<TableEntity>($"PartitionKey eq ' ' and RowKey eq ' '", maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken);
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                return false;
            }
        },
        _requests.Tables);

    private AccountResource<QueueClient> QueueResource(QueueClient client) => new(
        client,
        _mayMake ? static (queue, cancellationToken) => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken) : null,
        static async (queue, cancellationToken) => await queue.ExistsAsync(cancellationToken),
        _requests.Queues);
}
