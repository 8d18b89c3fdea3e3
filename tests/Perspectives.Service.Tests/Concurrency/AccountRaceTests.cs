using Perspectives.Azurite;

namespace Perspectives.Service.Tests.Concurrency;

/// <summary>Two servers over one account.</summary>
public sealed class AccountRaceTests(SharedAzurite azurite) : RaceContract, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        var storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);
        Services = [await StartAsync(storage), await StartAsync(storage)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in Services)
            await service.DisposeAsync();
    }

    private static Task<ServiceApplication> StartAsync(string storage) => ServiceApplication.StartAsync(options => options.Storage = storage);
}
