namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>What goes wrong in a round on a data folder.</summary>
internal enum FolderFault
{
    /// <summary>The server is killed (SIGKILL).</summary>
    Kill,

    /// <summary>The server is asked to stop (SIGTERM).</summary>
    Stop,

    /// <summary>The server stands still (SIGSTOP) for longer than a lease, as on a machine that sleeps.</summary>
    Pause,

    /// <summary>No file can grow, as on a full disk.</summary>
    Full,

    /// <summary>Another program writes to the store's file and does not end.</summary>
    Lock,

    /// <summary>A second server is started on the folder.</summary>
    Second,

    /// <summary>The store's file is damaged while the server is down.</summary>
    Damage,

    /// <summary>The server has one processor, two threads and little memory.</summary>
    Narrow,
}
