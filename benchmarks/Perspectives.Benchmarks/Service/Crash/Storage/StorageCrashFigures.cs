namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>What a run has seen.</summary>
internal sealed record StorageCrashFigures : ChangeFigures
{
    /// <summary>Of one of the servers, or of both.</summary>
    public int Kills { get; set; }

    /// <summary>Stops of Azurite while it was worked with.</summary>
    public int Stops { get; set; }

    /// <summary>Kills of Azurite while it was worked with.</summary>
    public int AzuriteKills { get; set; }

    /// <summary>Connections that were cut.</summary>
    public int Cuts { get; set; }

    /// <summary>Parts of requests and answers that were held back.</summary>
    public int Delays { get; set; }

    /// <summary>Requests that were refused in the name of the account.</summary>
    public int Refusals { get; set; }

    /// <summary>Messages that were put into the queue a second time.</summary>
    public int Doubled { get; set; }

    /// <summary>Pieces of answers that were found in their text.</summary>
    public long Pieces { get; set; }

    /// <summary>Rows that were held to the articles.</summary>
    public long Rows { get; set; }

    /// <summary>The longest time from the end of the faults until everything was answered.</summary>
    public TimeSpan LongestRecovery { get; set; }

    public override string ToString() =>
        $"{Kills} kills, {Stops} stops of Azurite, {AzuriteKills} kills of Azurite, {Cuts} connections cut, {Delays} blocks held, {Refusals} requests refused, {Doubled} messages doubled, {Accepted} texts accepted, {Unconfirmed} changes unconfirmed, {Pieces} pieces verbatim, {Rows} rows in place, "
        + $"longest recovery {LongestRecovery.TotalSeconds:F1} s";
}
