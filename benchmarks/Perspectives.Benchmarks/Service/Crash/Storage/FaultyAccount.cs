using System.Text.RegularExpressions;
using Perspectives.Azurite;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>An account of an Azurite with a folder, once as it is and once behind lines that can be cut.</summary>
internal sealed partial class FaultyAccount : IAsyncDisposable
{
    // A batch of an article has some ten thousand.
    private const int BytesUntilCut = 20_000;

    private readonly AzuriteServer _azurite;
    private readonly List<FaultyLine> _lines = [];

    private FaultyAccount(AzuriteServer azurite, int seed)
    {
        _azurite = azurite;
        Direct = azurite.TakeAccount();
        Faulty = Address().Replace(Direct, match =>
        {
            var line = new FaultyLine(int.Parse(match.Groups["port"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), seed + _lines.Count);
            _lines.Add(line);
            return $"http://127.0.0.1:{line.Port}";
        });
    }

    /// <summary>The connection string without anything in between.</summary>
    public string Direct { get; }

    /// <summary>The connection string over lines that can be cut.</summary>
    public string Faulty { get; }

    public int Cuts => _lines.Sum(line => line.Cuts);

    public static async Task<FaultyAccount> StartAsync(string folder, int seed) =>
        new(await AzuriteServer.StartAsync(new AzuriteOptions { Folder = folder }, CancellationToken.None), seed);

    public void Cut() => _lines.ForEach(line => line.BytesUntilCut = BytesUntilCut);

    public void Mend() => _lines.ForEach(line => line.BytesUntilCut = 0);

    /// <summary>In good order: Azurite writes its folder every five seconds, and a kill would lose what it has acknowledged since, which Azure does not.</summary>
    public Task StopAsync() => _azurite.StopAsync();

    public Task RestartAsync() => _azurite.RestartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _lines.ForEach(line => line.Dispose());
        await _azurite.DisposeAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
