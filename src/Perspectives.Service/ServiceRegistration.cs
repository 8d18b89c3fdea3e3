using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Perspectives.Service.Access;
using Perspectives.Service.Analysis;
using Perspectives.Service.Contracts;
using Perspectives.Service.Documentation;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;
using Perspectives.Service.Health;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Language;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage;
using Perspectives.Service.Telemetry;
using Perspectives.Service.Web;

namespace Perspectives.Service;

/// <summary>Puts the service into a host: Kestrel, or a pipeline of its own within another host.</summary>
public static class ServiceRegistration
{
    /// <summary>Adds all parts; options come from the configuration section <see cref="ServiceOptions.Section"/>.</summary>
    public static IServiceCollection AddPerspectivesService(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ServiceOptions>().BindConfiguration(ServiceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddAccess();
        services.AddStores();
        services.AddIntake();
        services.AddQueueWorker();
        services.AddApi();
        return services;
    }

    /// <summary>
    /// Adds all parts for a host that others can reach, that may vanish with its disk, and that takes the messages out of the queue itself: a key is always
    /// required, a storage account must be named, and no worker of ours runs, whatever the settings say. Requests go to <see cref="InnerPipeline"/>, messages
    /// to <see cref="DeliveredMessages"/>.
    /// </summary>
    public static IServiceCollection AddInnerPerspectivesService(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        // Before the service reads its own section, which counts more.
        services.AddSingleton<IConfigureOptions<ServiceOptions>, SharedSettings>();
        services.AddSingleton<IValidateOptions<ServiceOptions>, SharedSettings>();
        services.AddPerspectivesService();
        services.PostConfigure<ServiceOptions>(static options => (options.RequireKey, options.Worker) = (true, false));
        services.AddSingleton<InnerPipeline>();
        services.AddDeliveredMessages();
        return services;
    }

    /// <summary>
    /// Adds the whole pipeline: handling of failures first, then routing, access and endpoints. The builder may be a web application or the builder of
    /// an inner pipeline, whose requests must come without an endpoint of the outer one.
    /// </summary>
    public static IApplicationBuilder UsePerspectivesService(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<FailureMiddleware>();
        app.UseMiddleware<SafetyHeaders>();
        app.UseRouting();
        app.UseAccess();
        app.UseEndpoints(static endpoints => endpoints.MapPerspectives());
        return app;
    }

    private static void AddIntake(this IServiceCollection services)
    {
        services.TryAddSingleton<ArticleAnalysis>();
        services.AddLanguageReader();
        services.AddSingleton<JointAnalysis>();
        services.AddSingleton<InteractiveAnalysis>();
        services.AddSingleton<ArticleIntake>();
        services.AddSingleton<PoisonArticles>();
        services.AddSingleton(static provider => new ActorDirectory(
            provider.GetRequiredService<IIdentityStore>(), provider.GetRequiredService<IPerspectiveIndex>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<ModelWarmUp>();
    }

    private static void AddApi(this IServiceCollection services)
    {
        services.AddRouting();
        services.Configure<JsonOptions>(static options =>
        {
            ServiceJson.Configured(options.SerializerOptions);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default);
        });
        services.AddSingleton<StoreOutage>();
        services.AddSingleton<ContinuationTokens>();
        services.AddSingleton<ListPages>();
        services.AddSingleton<SubmissionDesk>();
        services.AddSingleton<Readiness>();
        services.AddTelemetry();
        services.AddDocumentation();
        services.AddSingleton<PageFiles>();
    }
}
