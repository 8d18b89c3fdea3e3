namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>What goes wrong in a round.</summary>
internal enum Fault
{
    /// <summary>A worker process is killed.</summary>
    Kill,

    /// <summary>Azurite is stopped and started again.</summary>
    Stop,

    /// <summary>Azurite is killed and started again.</summary>
    KillAzurite,

    /// <summary>Connections to the account are cut in the middle of requests and answers.</summary>
    Cut,

    /// <summary>What is sent and answered arrives late, each block by chance.</summary>
    Slow,

    /// <summary>The account refuses some of the requests, as one that has too many.</summary>
    Throttle,

    /// <summary>Nothing but the messages that come twice.</summary>
    Double,
}
