using System.Globalization;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Lets go wrong what can on a data folder, and puts it right again.</summary>
internal sealed class FolderFaults(Random random, string folder, FolderServer server)
{
    // Longer than the lease that the servers of these rounds have.
    private static readonly TimeSpan LongestFault = TimeSpan.FromSeconds(4);

    private readonly string _file = Path.Combine(folder, SqliteDatabase.FileName);

    public async Task BreakAsync(FolderFault fault)
    {
        switch (fault)
        {
            case FolderFault.Kill:
                await server.KillAsync();
                await KillStartsAsync();
                break;
            case FolderFault.Stop:
                await server.StopAsync();
                break;
            case FolderFault.Pause:
                await PauseAsync();
                break;
            case FolderFault.Full:
                await FillAsync();
                break;
            case FolderFault.Lock:
                await LockAsync();
                break;
            case FolderFault.Second:
                await MustRefuseAsync("in use by another server");
                break;
            case FolderFault.Damage:
                await server.KillAsync();
                await DamageAsync();
                break;
            case FolderFault.Narrow:
                await server.KillAsync();
                await server.StartAsync(Straits.Narrow);
                break;
        }
    }

    private async Task KillStartsAsync()
    {
        while (random.Next(4) == 0)
        {
            server.Begin(Straits.LimitedFiles);
            await Task.Delay(server.StartTime * (1.5 * random.NextDouble()));
            await server.KillAsync();
        }
    }

    private async Task PauseAsync()
    {
        await server.Process.PauseAsync();
        await WaitAsync();
        await server.Process.ContinueAsync();
    }

    /// <summary>Lets no file grow: what is to be written beyond the end of the log fails.</summary>
    private async Task FillAsync()
    {
        var log = new FileInfo(_file + "-wal");
        await LimitAsync((log.Exists ? log.Length : 0).ToString(CultureInfo.InvariantCulture));
        await WaitAsync();
        await LimitAsync("unlimited");
    }

    /// <summary>Writes to the file and does not end.</summary>
    private async Task LockAsync()
    {
        await using var connection = FileCheck.Open(folder);
        await using var transaction = connection.BeginTransaction(deferred: false);
        await WaitAsync();
    }

    /// <summary>Damages the file, of which no server has hold, starts a server that must say so and leave everything as it is, and puts the file back.</summary>
    private async Task DamageAsync()
    {
        FileCheck.Run(folder, isAtRest: false);
        var whole = await File.ReadAllBytesAsync(_file);
        var damaged = whole.ToArray();
        random.NextBytes(damaged.AsSpan(0, random.Next(16, 4096)));
        await File.WriteAllBytesAsync(_file, damaged);
        await MustRefuseAsync("is damaged");
        var afterwards = await File.ReadAllBytesAsync(_file);
        if (!afterwards.AsSpan().SequenceEqual(damaged))
            throw new CheckFailedException("The damaged file was changed.");
        await File.WriteAllBytesAsync(_file, whole);
    }

    /// <summary>Starts one more server, which must say why it cannot.</summary>
    private async Task MustRefuseAsync(string words)
    {
        await using var refused = ServerProcess.Start(folder);
        var code = await refused.WhenEndedAsync();
        if (code == 0 || !refused.LogLines.Any(line => line.Contains(words, StringComparison.Ordinal)))
            throw new CheckFailedException($"A server that must not start ended with {code} and does not say \"{words}\": {string.Join(Environment.NewLine, refused.LogLines)}");
    }

    private Task LimitAsync(string size) => SystemCommand.RunAsync("prlimit", "--pid", server.Process.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={size}:unlimited");

    private Task WaitAsync() => Task.Delay(LongestFault * random.NextDouble());
}
