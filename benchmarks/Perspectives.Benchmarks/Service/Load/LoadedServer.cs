using System.Globalization;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>A server on a folder of its own, without limits of requests, for as long as a measurement takes.</summary>
internal sealed class LoadedServer : IAsyncDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    private readonly string _folder;

    private LoadedServer(string folder, ServerProcess process, HttpClient client) => (_folder, Process, Client) = (folder, process, client);

    public ServerProcess Process { get; }

    public HttpClient Client { get; }

    /// <summary>Bytes of all files in the data folder.</summary>
    public long FileBytes => new DirectoryInfo(_folder).EnumerateFiles().Sum(file => file.Length);

    /// <summary>Starts one whose language model has answered already.</summary>
    public static Task<LoadedServer> StartAsync(int threads) => StartAsync(threads, new Straits());

    /// <inheritdoc cref="StartAsync(int)"/>
    /// <param name="threads">Windows side by side.</param>
    /// <param name="straits">What the system gives the process.</param>
    /// <param name="settings">Options that differ from the defaults, by name.</param>
    public static async Task<LoadedServer> StartAsync(int threads, Straits straits, params IEnumerable<(string Name, string Value)> settings)
    {
        var folder = Directory.CreateTempSubdirectory("perspectives-load-").FullName;
        var process = ServerProcess.Start(folder, straits, [("RequestsPerSecond", "0"), ("Threads", threads.ToString(CultureInfo.InvariantCulture)), .. settings]);
        var server = new LoadedServer(folder, process, await process.ConnectAsync());
        await server.Client.PutArticleAsync("warm-up", new { text = "The minister said that the bridge would open in May." });
        await server.UntilAnsweredAsync("warm-up");
        return server;
    }

    /// <returns>When it was answered.</returns>
    public Task<DateTimeOffset> UntilAnsweredAsync(string id) => Client.UntilAnsweredAsync(id, LookAgain);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
