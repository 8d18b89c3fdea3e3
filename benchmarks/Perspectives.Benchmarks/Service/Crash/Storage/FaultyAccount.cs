using System.Text.RegularExpressions;
using Perspectives.Azurite;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>An account of an Azurite with a folder, once as it is and once behind lines that can be cut.</summary>
internal sealed partial class FaultyAccount : IAsyncDisposable
{
    // A batch of an article has some ten thousand.
    private const int BytesUntilCut = 20_000;
    private const double RefusedShare = 0.3;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(300);

    private readonly AzuriteServer _azurite;
    private readonly AzuriteFolder _folder;
    private readonly List<FaultyLine> _lines = [];

    private FaultyAccount(AzuriteServer azurite, string folder, int seed)
    {
        _azurite = azurite;
        _folder = new AzuriteFolder(folder, azurite.TakeAccount());
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

    public int Refusals => _lines.Sum(line => line.Refusals);

    public int Delays => _lines.Sum(line => line.Delays);

    public static async Task<FaultyAccount> StartAsync(string folder, int seed) =>
        new(await AzuriteServer.StartAsync(new AzuriteOptions { Folder = folder }, CancellationToken.None), folder, seed);

    public void Cut() => _lines.ForEach(line => line.BytesUntilCut = BytesUntilCut);

    public void Slow() => _lines.ForEach(line => line.LongestDelay = LongestDelay);

    public void Throttle() => _lines.ForEach(line => line.RefusedShare = RefusedShare);

    public void Mend() => _lines.ForEach(line => (line.BytesUntilCut, line.LongestDelay, line.RefusedShare) = (0, TimeSpan.Zero, 0));

    /// <summary>In good order, in the middle of requests.</summary>
    public Task StopAsync() => _azurite.StopAsync();

    /// <summary>
    /// Without a chance to do anything. A kill loses what Azurite has acknowledged and not written yet, which Azure does not do: so the connections are cut
    /// first, in the middle of requests, and it is killed when what it has acknowledged until then is written.
    /// </summary>
    public async Task KillAsync()
    {
        _lines.ForEach(line => line.Break());
        await _folder.WhenWrittenAsync();
        await _azurite.KillAsync();
    }

    public async Task RestartAsync()
    {
        await _azurite.RestartAsync(CancellationToken.None);
        _lines.ForEach(line => line.Join());
    }

    public async ValueTask DisposeAsync()
    {
        _lines.ForEach(line => line.Dispose());
        await _azurite.DisposeAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
