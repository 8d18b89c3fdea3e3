using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Access;

/// <summary>Ends a start without a key at addresses that others can reach, however the host came by them, and says who is served.</summary>
internal sealed partial class AccessCheck(IServer server, ApiKeyDirectory keys, IOptions<ServiceOptions> options, ILogger<AccessCheck> logger) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await FindAnyAsync(cancellationToken) is not false)
            return;
        if (options.Value.RequireKey)
        {
            Log.NothingServed(logger);
            return;
        }

        var others = LoopbackOnly.FindOthers(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        if (others.Count > 0)
            throw new InvalidOperationException(LoopbackOnly.Explain(others));
        Log.OnlyThisMachine(logger);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <returns>Null where it cannot be read whether there is a key. Nobody is served then: no reason not to start, where waiting or the rest of the store is worth it.</returns>
    private async Task<bool?> FindAnyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await keys.AnyAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (options.Value.RequireKey && cancellationToken.IsCancellationRequested)
        {
            // Stopped while it started.
            return null;
        }
        catch (Exception failure) when (options.Value.RequireKey || (options.Value.ReadOnly && failure is KeysUnreadableException))
        {
            Log.NotKnown(logger, failure.InnerException ?? failure);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "No API key was made yet: this machine is served without one, and no other.")]
        public static partial void OnlyThisMachine(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "No API key was made yet: nothing is served but the health endpoints. Make the first with: perspectives keys create.")]
        public static partial void NothingServed(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Whether an API key was made could not be read; nobody is served without one.")]
        public static partial void NotKnown(ILogger logger, Exception failure);
    }
}
