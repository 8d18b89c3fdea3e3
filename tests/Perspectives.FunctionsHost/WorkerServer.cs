using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Perspectives.FunctionsHost;

/// <summary>Where the worker calls: a gRPC server on a free port of the loopback address, for one worker.</summary>
internal sealed class WorkerServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private WorkerServer(WebApplication server, WorkerChannel channel) => (_server, Channel) = (server, channel);

    public WorkerChannel Channel { get; }

    public Uri Address => new(_server.Urls.First());

    public static async Task<WorkerServer> StartAsync(CancellationToken cancellationToken)
    {
        var channel = new WorkerChannel();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(static options => options.MaxReceiveMessageSize = null);
        builder.Services.AddSingleton(channel);
        var server = builder.Build();
        server.MapGrpcService<WorkerChannel>();
        await server.StartAsync(cancellationToken);
        return new WorkerServer(server, channel);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
