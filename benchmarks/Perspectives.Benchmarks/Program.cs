using System.Globalization;
using BenchmarkDotNet.Running;
using Perspectives.Benchmarks;
using Perspectives.Benchmarks.Service.Crash;
using Perspectives.Benchmarks.Service.Crash.Storage;
using Perspectives.Benchmarks.Service.Damage;
using Perspectives.Benchmarks.Service.Functions;
using Perspectives.Benchmarks.Service.Load;
using Perspectives.Benchmarks.Service.Load.Workers;

switch (args)
{
    case ["throughput", .. var options]:
        return ThroughputProgram.Run(new NumberOptions(options, ("--articles", 24), ("--rounds", 9), ("--threads", 2), ("--least", 1)));
    case ["runtime", .. var options]:
        RuntimeProgram.Run(new NumberOptions(options, ("--articles", 8), ("--rounds", 9), ("--threads", 2)));
        break;
    case ["allocations", .. var options]:
        AllocationProgram.Run(new NumberOptions(options, ("--articles", 24)));
        break;
    case ["linear", .. var options]:
        LinearProgram.Run(new NumberOptions(options, ("--threads", 2)));
        break;
    case ["resolver", .. var options]:
        ResolverProgram.Run(new NumberOptions(options, ("--threads", 2)));
        break;
    case ["service", .. var options]:
        await ServiceProgram.RunAsync(new NumberOptions(options, ("--articles", 24), ("--rounds", 9), ("--threads", 2), ("--starts", 5), ("--seconds", 30), ("--short", 10_000)));
        break;
    case ["crash", "--storage", "azurite", .. var options]:
        return await StorageCrashProgram.RunAsync(new NumberOptions(options, ("--rounds", 100), ("--seed", Random.Shared.Next(1, int.MaxValue))));
    case ["crash", .. var options]:
        return await CrashProgram.RunAsync(new NumberOptions(options, ("--rounds", 200), ("--seed", Random.Shared.Next(1, int.MaxValue))), FolderFault.Kill);
    case ["chaos", .. var options]:
        return await CrashProgram.RunAsync(new NumberOptions(options, ("--rounds", 500), ("--seed", Random.Shared.Next(1, int.MaxValue))), Enum.GetValues<FolderFault>());
    case ["damage", .. var options]:
        await DamageProgram.RunAsync(new NumberOptions(options, ("--articles", 50), ("--rounds", 500), ("--pages", 8), ("--seed", Random.Shared.Next(1, int.MaxValue))));
        break;
    case ["load", .. var options]:
        await LoadProgram.RunAsync(new NumberOptions(options, ("--seconds", 30), ("--minutes", 0)));
        break;
    case ["workers", .. var options]:
        await WorkersProgram.RunAsync(new NumberOptions(options, ("--articles", 32), ("--rounds", 5), ("--percent", 100)));
        break;
    case ["functions", "--starts", var starts, .. var folders]:
        await FunctionsProgram.RunAsync(int.Parse(starts, CultureInfo.InvariantCulture), folders);
        break;
    case ["store", .. var options]:
        await StoreProgram.RunAsync(new NumberOptions(options, ("--articles", 100_000), ("--rounds", 100)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}

return 0;
