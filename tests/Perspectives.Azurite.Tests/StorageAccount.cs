using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Perspectives.Azurite.Tests;

/// <summary>A row, a message and a blob of an account, written and read with the libraries that the service uses.</summary>
internal sealed class StorageAccount(string connection)
{
    private readonly TableClient _table = new(connection, "articles", Once(new TableClientOptions()));
    private readonly QueueClient _queue = new(connection, "articles", Once(new QueueClientOptions()));
    private readonly BlobContainerClient _container = new(connection, "texts", Once(new BlobClientOptions()));

    public async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        await _table.CreateAsync(cancellationToken);
        await _queue.CreateAsync(cancellationToken: cancellationToken);
        await _container.CreateAsync(cancellationToken: cancellationToken);
        await _table.AddEntityAsync(new TableEntity("partition", "row") { ["Text"] = text }, cancellationToken);
        await _queue.SendMessageAsync(text, cancellationToken);
        await _container.UploadBlobAsync("text", BinaryData.FromString(text), cancellationToken);
    }

    public async Task<(string Row, string Message, string Blob)> ReadAsync(CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityAsync<TableEntity>("partition", "row", cancellationToken: cancellationToken);
        var message = await _queue.PeekMessageAsync(cancellationToken);
        var blob = await _container.GetBlobClient("text").DownloadContentAsync(cancellationToken);
        return (row.Value.GetString("Text"), message.Value.MessageText, blob.Value.Content.ToString());
    }

    /// <summary>Without tries: what fails, fails at once.</summary>
    private static TOptions Once<TOptions>(TOptions options) where TOptions : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        return options;
    }
}
