using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Azurite;
using Perspectives.FunctionsHost;
using Perspectives.Service;
using Perspectives.Service.Access;

namespace Perspectives.Benchmarks.Service.Functions;

/// <summary>
/// How long the worker of Azure Functions takes from its start to its first answers, under the stand-in of the host, on Azurite. Folders of published
/// workers are started in turns, so that all have the same machine.
/// </summary>
internal static class FunctionsProgram
{
    public static async Task RunAsync(int starts, IReadOnlyList<string> folders)
    {
        await using var azurite = await AzuriteServer.StartAsync(new AzuriteOptions(), CancellationToken.None);
        var storage = azurite.TakeAccount();
        var key = await IssueKeyAsync(storage);
        WorkerStarts[] workers = [.. (folders.Count == 0 ? [WorkerFiles.Built] : folders).Select(folder => new WorkerStarts(Path.GetFullPath(folder), storage, key))];
        for (var start = 0; start < starts; start++)
        {
            foreach (var worker in workers)
                await worker.MeasureAsync();
        }

        foreach (var worker in workers)
            worker.Print();
    }

    private static async Task<string> IssueKeyAsync(string storage)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"{ServiceOptions.Section}:{nameof(ServiceOptions.Storage)}", storage)]).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddPerspectivesService().BuildServiceProvider();
        return (await services.GetRequiredService<ApiKeyIssuer>().IssueAsync("measurement", Role.Administrator, CancellationToken.None)).Secret.Reveal();
    }
}
