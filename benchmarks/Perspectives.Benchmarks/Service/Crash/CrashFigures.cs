namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>What a run has seen.</summary>
internal sealed record CrashFigures : ChangeFigures
{
    private readonly Lock _lock = new();

    public int Kills { get; set; }

    /// <summary>Rounds by what went wrong in them.</summary>
    public SortedDictionary<FolderFault, int> Faults { get; } = [];

    /// <summary>Articles that were read while it went wrong.</summary>
    public int ReadMeanwhile { get; set; }

    /// <summary>Articles that were in work when their process was killed.</summary>
    public int Interrupted { get; set; }

    /// <summary>Operations that the kill had left without a message.</summary>
    public int WithoutMessage { get; set; }

    /// <summary>Pieces of answers that were found in their text.</summary>
    public long Pieces { get; set; }

    /// <summary>The longest time from a start until everything was answered.</summary>
    public TimeSpan LongestRecovery { get; set; }

    /// <summary>The longest time that a change took to be accepted, refused or cut off.</summary>
    public TimeSpan LongestRequest { get; private set; }

    /// <param name="time">How long a change took; several are sent at the same time.</param>
    public void AddRequest(TimeSpan time)
    {
        lock (_lock)
            LongestRequest = time > LongestRequest ? time : LongestRequest;
    }

    public override string ToString() =>
        $"{string.Join(", ", Faults.Select(fault => $"{fault.Key} {fault.Value}"))}; {Kills} kills, {ReadMeanwhile} articles read meanwhile, {Accepted} texts accepted, {Unconfirmed} changes unconfirmed, {Interrupted} articles interrupted in work, {WithoutMessage} messages sent again, {Pieces} pieces verbatim, "
        + $"longest request {LongestRequest.TotalSeconds:F1} s, longest recovery {LongestRecovery.TotalSeconds:F1} s";
}
