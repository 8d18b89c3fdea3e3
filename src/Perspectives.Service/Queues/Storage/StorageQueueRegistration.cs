using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>The queue of the storage account.</summary>
internal static class StorageQueueRegistration
{
    /// <summary>The queue's name.</summary>
    public const string Name = "articles";

    public static IServiceCollection AddStorageQueue(this IServiceCollection services) => services.AddSingleton(
        static provider => new StorageArticleQueue(provider.GetRequiredService<StorageAccount>().Queue, provider.GetRequiredService<TimeProvider>()));
}
