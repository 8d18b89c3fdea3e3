using Microsoft.Extensions.Hosting;

namespace Perspectives.Cli.Serving;

/// <summary>Leaves the process's signals to <see cref="StopSignals"/>, and says nothing of its own when the server starts.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
