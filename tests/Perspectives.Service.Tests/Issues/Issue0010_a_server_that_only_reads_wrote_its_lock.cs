using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: a server that only reads a store put its lock beside it, and did not start where it may not write.</summary>
public sealed class Issue0010_a_server_that_only_reads_wrote_its_lock : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_is_made_in_the_folder()
    {
        SqliteDatabase.Open(_folder.Path).Dispose();
        // What a server that was killed before it wrote anything leaves.
        await File.WriteAllBytesAsync(LeftLog.PathIn(_folder), [], TestContext.Current.CancellationToken);
        var before = Directory.GetFiles(_folder.Path);
        await using (await RunningServer.StartAsync(_folder.Path, "--read-only"))
            Assert.Equal(before.Order(StringComparer.Ordinal), Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Those_that_read_are_beside_each_other_and_keep_away_those_that_write()
    {
        DataFolderLock.Take(_folder.Path).Dispose();
        using (DataFolderLock.TakeToRead(_folder.Path))
        using (DataFolderLock.TakeToRead(_folder.Path))
            Assert.Contains("in use by another server, which only reads it.", Assert.Throws<StoreException>(() => DataFolderLock.Take(_folder.Path)).Message, StringComparison.Ordinal);
        using (DataFolderLock.Take(_folder.Path))
            Assert.Contains("in use by another server (process ", Assert.Throws<StoreException>(() => DataFolderLock.TakeToRead(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_server_was_there_is_no_lock()
    {
        Assert.Null(DataFolderLock.TakeToRead(_folder.Path));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
