using System.Globalization;

namespace Perspectives.Benchmarks.Service;

/// <summary>How little the system gives a process.</summary>
internal sealed record Straits
{
    /// <summary>The first processor.</summary>
    public static Straits OneProcessor { get; } = Processor(0);

    /// <summary>A file that may not grow is an error of the write, and not the end of the process.</summary>
    public static Straits LimitedFiles { get; } = new() { Command = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"] };

    /// <summary>The first processor, two threads for all work, and 128 MiB of heap beside the language model.</summary>
    public static Straits Narrow { get; } = new()
    {
        Command = [.. LimitedFiles.Command, .. OneProcessor.Command],
        Environment = [("DOTNET_GCHeapHardLimit", "0x8000000"), ("DOTNET_ThreadPool_ForceMaxWorkerThreads", "2")],
    };

    /// <summary>What starts the process, before its own command.</summary>
    public IReadOnlyList<string> Command { get; private init; } = [];

    public IReadOnlyList<(string Name, string Value)> Environment { get; private init; } = [];

    /// <summary>The same on no more than a share of a processor.</summary>
    public Straits Within(ProcessorShare share) => this with { Command = [.. share.Command, .. Command] };

    /// <param name="number">From 0.</param>
    public static Straits Processor(int number) => new() { Command = ["taskset", "--cpu-list", number.ToString(CultureInfo.InvariantCulture)] };
}
