using Azure;
using Azure.Storage.Blobs;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What is too long for a row: texts, answers and messages, each a blob with a name that is used once.</summary>
internal sealed class BlobTexts(AccountResource<BlobContainerClient> resource)
{
    public Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => resource.UseAsync(
        container => container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true, cancellationToken), cancellationToken);

    /// <returns>Null where it is gone.</returns>
    public Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => resource.UseAsync(
        async container =>
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

    public Task RemoveAsync(string name, CancellationToken cancellationToken) => resource.UseAsync(
        async container => (await container.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: cancellationToken)).Value, cancellationToken);
}
