using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>The queue of the storage account.</summary>
internal static class StorageQueueRegistration
{
    /// <summary>The queue's name.</summary>
    public const string Name = "articles";

    /// <summary>The queue into which a Functions host puts what it gives up.</summary>
    public const string PoisonName = Name + "-poison";

    public static IServiceCollection AddStorageQueue(this IServiceCollection services) => services
        .AddSingleton(static provider => Create(provider.GetRequiredService<StorageAccount>(), provider.GetRequiredService<TimeProvider>()))
        .AddHostedService<PoisonImport>();

    /// <summary>For a host that delivers the messages.</summary>
    public static IServiceCollection AddDeliveredMessages(this IServiceCollection services) => services.AddSingleton(static provider => new DeliveredMessages(
        provider.GetRequiredService<ArticleIntake>(), provider.GetRequiredService<QueueMetrics>(), provider.GetRequiredService<ILogger<DeliveredMessages>>()));

    public static StorageArticleQueue Create(StorageAccount account, TimeProvider time) => new(account.Queue, account.Texts, time);
}
