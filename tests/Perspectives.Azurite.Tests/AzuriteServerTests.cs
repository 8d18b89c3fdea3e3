using System.Diagnostics;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Perspectives.Azurite.Tests;

public sealed class AzuriteServerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perspectives-azurite-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tables_queues_and_blobs_are_kept_over_a_stop_and_found_at_the_same_address()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions { Folder = _folder.FullName }, Token);
        var account = new StorageAccount(server.TakeAccount());
        await account.WriteAsync("kept", Token);

        await server.StopAsync();
        await Assert.ThrowsAnyAsync<RequestFailedException>(() => account.ReadAsync(Token));
        await server.RestartAsync(Token);

        Assert.Equal(("kept", "kept", "kept"), await account.ReadAsync(Token));
    }

    [Fact]
    public async Task What_was_written_to_the_folder_outlives_a_kill()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions { Folder = _folder.FullName }, Token);
        var account = new StorageAccount(server.TakeAccount());
        await account.WriteAsync("kept", Token);
        await server.StopAsync();
        await server.RestartAsync(Token);

        await server.KillAsync();
        Assert.Null(server.ProcessId);
        await server.RestartAsync(Token);

        Assert.Equal(("kept", "kept", "kept"), await account.ReadAsync(Token));
    }

    /// <summary>So whoever kills it in the middle of work waits first until it has written what it acknowledged, as "benchmarks -- crash --storage azurite" does.</summary>
    [Fact]
    public async Task A_kill_loses_what_was_acknowledged_a_moment_before()
    {
        const int Tries = 5;
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions { Folder = _folder.FullName }, Token);
        var tables = new TableServiceClient(server.TakeAccount());
        var isLost = false;
        // It may write its folder just then, which it does every five seconds.
        for (var attempt = 1; attempt <= Tries && !isLost; attempt++)
        {
            var name = $"table{attempt}";
            await tables.CreateTableAsync(name, Token);
            await server.KillAsync();
            await server.RestartAsync(Token);
            isLost = !await tables.QueryAsync(cancellationToken: Token).AnyAsync(table => table.Name == name, Token);
        }

        Assert.True(isLost);
    }

    [Fact]
    public async Task In_memory_nothing_is_kept()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions(), Token);
        var account = new StorageAccount(server.TakeAccount());
        await account.WriteAsync("gone", Token);

        await server.StopAsync();
        await server.RestartAsync(Token);

        await Assert.ThrowsAsync<RequestFailedException>(() => account.ReadAsync(Token));
    }

    [Fact]
    public async Task Every_account_is_empty_and_nobody_elses()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions(), Token);
        var (one, other) = (new StorageAccount(server.TakeAccount()), new StorageAccount(server.TakeAccount()));

        await one.WriteAsync("one", Token);
        await other.WriteAsync("other", Token);

        Assert.Equal(("one", "one", "one"), await one.ReadAsync(Token));
        Assert.Equal(("other", "other", "other"), await other.ReadAsync(Token));
    }

    [Fact]
    public async Task After_its_end_no_process_is_left()
    {
        var server = await AzuriteServer.StartAsync(new AzuriteOptions(), Token);
        var id = server.ProcessId!.Value;

        await server.DisposeAsync();
        await server.DisposeAsync();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }

    [Fact]
    public async Task Two_servers_run_side_by_side()
    {
        var servers = await Task.WhenAll(AzuriteServer.StartAsync(new AzuriteOptions(), Token), AzuriteServer.StartAsync(new AzuriteOptions(), Token));
        await using var first = servers[0];
        await using var second = servers[1];
        var (one, other) = (new StorageAccount(first.TakeAccount()), new StorageAccount(second.TakeAccount()));

        await one.WriteAsync("first", Token);
        await other.WriteAsync("second", Token);

        Assert.Equal(("first", "first", "first"), await one.ReadAsync(Token));
    }

    [Fact]
    public async Task Started_without_options_it_refuses_the_newest_versions_and_takes_the_one_before()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions { AnyApiVersion = false }, Token);
        var account = server.TakeAccount();

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => new QueueServiceClient(account).CreateQueueAsync("refused", cancellationToken: Token));
        Assert.Contains("API version", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RequestFailedException>(() => new BlobServiceClient(account).CreateBlobContainerAsync("refused", cancellationToken: Token));

        await new QueueServiceClient(account, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06)).CreateQueueAsync("taken", cancellationToken: Token);
        await new BlobServiceClient(account, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2026_06_06)).CreateBlobContainerAsync("taken", cancellationToken: Token);
        await new TableServiceClient(account).CreateTableAsync("taken", Token);
    }

    [Fact]
    public async Task A_server_that_runs_is_not_started_again()
    {
        await using var server = await AzuriteServer.StartAsync(new AzuriteOptions(), Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.RestartAsync(Token));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
