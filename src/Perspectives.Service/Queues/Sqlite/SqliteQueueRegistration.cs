using Microsoft.Extensions.DependencyInjection;

namespace Perspectives.Service.Queues.Sqlite;

/// <summary>The embedded queue. To be added before the worker, so that what a dead process held is given back before the first message is received.</summary>
internal static class SqliteQueueRegistration
{
    public static IServiceCollection AddSqliteQueue(this IServiceCollection services) => services
        .AddSingleton<SqliteArticleQueue>()
        .AddHostedService<AbandonedMessages>();
}
