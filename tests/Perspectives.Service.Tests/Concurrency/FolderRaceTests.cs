namespace Perspectives.Service.Tests.Concurrency;

public sealed class FolderRaceTests : RaceContract, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => Services = [await ServiceApplication.StartAsync()];

    public ValueTask DisposeAsync() => Services[0].DisposeAsync();
}
