namespace Perspectives.Fuzz.Entrances;

/// <summary>An entrance of the running service.</summary>
internal abstract class ServiceEntrance : Entrance
{
    protected FuzzedService Service { get; private set; } = null!;

    public override async Task StartAsync() => Service = await FuzzedService.StartAsync();

    public override async ValueTask DisposeAsync()
    {
        if (Service is not null)
            await Service.DisposeAsync();
        await base.DisposeAsync();
    }
}
