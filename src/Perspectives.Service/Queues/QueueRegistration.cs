using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>What works on any queue, beside the requests.</summary>
internal static class QueueRegistration
{
    public static IServiceCollection AddQueueWorker(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<QueueMetrics>()
        .AddHostedService<UnfinishedOperations>()
        .AddHostedService<QueueWorker>()
        .AddHostedService<QueueLengthWatch>();
}
