using Azure;
using Azure.Storage.Blobs;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What is too long for a row: texts, answers and messages, each a blob with a name that is used once.</summary>
internal sealed class BlobTexts(BlobContainerClient container)
{
    private readonly OneTime _creation = new(async cancellationToken =>
    {
        try
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 403)
        {
            // Who may only read and write blobs finds the container made.
        }
    });

    public Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => UseAsync(
        () => container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true, cancellationToken), cancellationToken);

    /// <returns>Null where it is gone.</returns>
    public Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => UseAsync(
        async () =>
        {
            try
            {
                return (byte[]?)(await container.GetBlobClient(name).DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                return null;
            }
        },
        cancellationToken);

    public Task RemoveAsync(string name, CancellationToken cancellationToken) => UseAsync(
        async () => (await container.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: cancellationToken)).Value, cancellationToken);

    private async Task<T> UseAsync<T>(Func<Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await _creation.RunAsync(cancellationToken);
            return await use();
        }
        catch (Exception exception) when (StorageFault.IsOfTheAccount(exception))
        {
            throw StorageFault.Explain(exception);
        }
    }
}
