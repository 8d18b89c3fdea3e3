using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Bytes in a row or, where they are too many for one, in a blob that the row names. The blob is written before the row and removed before it.</summary>
internal static class LongBytes
{
    /// <summary>The property with the blob's name.</summary>
    public const string Blob = "blob";

    private const string Bytes = "bytes";

    /// <param name="row">To be written when this has ended.</param>
    /// <param name="bytes">Any number.</param>
    /// <param name="blobs">Where many go.</param>
    /// <param name="blobName">Of this row alone.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public static async Task<TableEntity> WithAsync(TableEntity row, ReadOnlyMemory<byte> bytes, BlobTexts blobs, string blobName, CancellationToken cancellationToken)
    {
        if (bytes.Length <= TableColumns.MostBytes)
            return row.WithBytes(Bytes, bytes);
        await blobs.WriteAsync(blobName, bytes, cancellationToken);
        row[Blob] = blobName;
        return row;
    }

    /// <returns>Null where the blob is gone: the row is being removed.</returns>
    public static async Task<byte[]?> ReadAsync(TableEntity row, BlobTexts blobs, CancellationToken cancellationToken) =>
        row.GetString(Blob) is { } name ? await blobs.ReadAsync(name, cancellationToken) : row.ReadBytes(Bytes);

    /// <summary>Removes the blob, if the row has one.</summary>
    public static Task RemoveBlobAsync(TableEntity row, BlobTexts blobs, CancellationToken cancellationToken) =>
        row.GetString(Blob) is { } name ? blobs.RemoveAsync(name, cancellationToken) : Task.CompletedTask;
}
