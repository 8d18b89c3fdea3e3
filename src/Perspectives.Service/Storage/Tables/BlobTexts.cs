using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What is too long for a row: texts, answers and messages, each a blob with a name that is used once.</summary>
internal sealed class BlobTexts(AccountResource<BlobContainerClient> resource)
{
    private const int NotFound = 404;

    // An empty blob has no first byte.
    private const int RangeNotSatisfiable = 416;

    public Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => resource.UseAsync(
        (container, token) => container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true, token), cancellationToken);

    /// <returns>Null where it is gone.</returns>
    public Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => resource.UseAsync(
        async (container, token) =>
        {
            try
            {
                return (byte[]?)(await container.GetBlobClient(name).DownloadContentAsync(token)).Value.Content.ToArray();
            }
            catch (RequestFailedException failure) when (failure.Status == NotFound)
            {
                return null;
            }
        },
        cancellationToken);

    /// <summary>A blob that others may have written.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="most">Bytes that are wanted; of a longer one as many and one more.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>Null where there is none.</returns>
    public Task<byte[]?> ReadAsync(string name, int most, CancellationToken cancellationToken) => resource.UseAsync(
        async (container, token) =>
        {
            try
            {
                var beginning = new BlobDownloadOptions { Range = new HttpRange(0, most + 1) };
                return (byte[]?)(await container.GetBlobClient(name).DownloadContentAsync(beginning, token)).Value.Content.ToArray();
            }
            catch (RequestFailedException failure) when (failure.Status is NotFound or RangeNotSatisfiable)
            {
                return failure.Status == NotFound ? null : [];
            }
        },
        cancellationToken);

    public Task RemoveAsync(string name, CancellationToken cancellationToken) => resource.UseAsync(
        async (container, token) => (await container.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: token)).Value, cancellationToken);
}
