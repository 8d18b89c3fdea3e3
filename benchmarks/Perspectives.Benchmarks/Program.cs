using BenchmarkDotNet.Running;
using Perspectives.Benchmarks;

switch (args)
{
    case ["throughput", .. var options]:
        ThroughputProgram.Run(new NumberOptions(options, ("--articles", 24), ("--rounds", 9), ("--threads", 2)));
        break;
    case ["linear", .. var options]:
        LinearProgram.Run(new NumberOptions(options, ("--threads", 2)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
