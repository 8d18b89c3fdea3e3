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

    /// <summary>Starts one whose language model has answered already.</summary>
    public static async Task<LoadedServer> StartAsync(int threads)
    {
        var folder = Directory.CreateTempSubdirectory("perspectives-load-").FullName;
        var process = ServerProcess.Start(folder, ("RequestsPerSecond", "0"), ("Threads", threads.ToString(CultureInfo.InvariantCulture)));
        var server = new LoadedServer(folder, process, await process.ConnectAsync());
        await server.Client.PutArticleAsync("warm-up", new { text = "The minister said that the bridge would open in May." });
        await server.UntilAnsweredAsync("warm-up");
        return server;
    }

    /// <returns>When it was answered.</returns>
    public async Task<DateTimeOffset> UntilAnsweredAsync(string id)
    {
        while (true)
        {
            var article = await Client.ReadAsync($"api/articles/{id}");
            switch (article.GetProperty("state").GetString())
            {
                case "answered":
                    return article.GetProperty("answeredAt").GetDateTimeOffset();
                case "failed":
                    throw new CheckFailedException($"The analysis of article {id} failed.");
            }

            await Task.Delay(LookAgain);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
