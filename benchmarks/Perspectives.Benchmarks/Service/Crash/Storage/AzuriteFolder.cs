using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Where Azurite keeps its data. It acknowledges what it has in memory, and writes its files every five seconds.</summary>
/// <param name="folder">The folder.</param>
/// <param name="account">An account of this Azurite that nobody else uses.</param>
internal sealed class AzuriteFolder(string folder, string account)
{
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until the files have all that is acknowledged by now. Each is written as a whole, so what has the mark has all that was before it.</summary>
    /// <exception cref="CheckFailedException">It is not written.</exception>
    public async Task WhenWrittenAsync()
    {
        var (start, mark) = (DateTime.UtcNow, $"mark{Guid.NewGuid():N}");
        await new TableServiceClient(account).CreateTableAsync(mark);
        var queue = new QueueClient(account, mark);
        await queue.CreateAsync();
        await queue.SendMessageAsync(mark);
        var container = new BlobContainerClient(account, mark);
        await container.CreateAsync();
        await container.UploadBlobAsync(mark, BinaryData.FromString(mark));

        using var deadline = new CancellationTokenSource(LongestWrite);
        try
        {
            // Which bytes are in which file does not name a mark, and only has to be newer than the start of Azurite.
            await Task.WhenAll(((string[])["table", "queue", "blob"]).Select(name => WhenWrittenAsync(name, start, mark, deadline.Token))
                .Concat(((string[])["queue_extent", "blob_extent"]).Select(name => WhenWrittenAsync(name, start, "", deadline.Token))));
        }
        catch (OperationCanceledException late)
        {
            throw new CheckFailedException($"Azurite has not written its folder in {LongestWrite.TotalSeconds:F0} seconds.", late);
        }
    }

    private async Task WhenWrittenAsync(string name, DateTime start, string mark, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, $"__azurite_db_{name}__.json");
        while (File.GetLastWriteTimeUtc(file) < start || !(await File.ReadAllTextAsync(file, cancellationToken)).Contains(mark, StringComparison.Ordinal))
            await Task.Delay(LookAgain, cancellationToken);
    }
}
