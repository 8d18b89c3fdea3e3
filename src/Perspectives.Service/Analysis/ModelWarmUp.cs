using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Perspectives.Service.Analysis;

/// <summary>Loads the language model beside the first requests. Without it nothing can be answered: the process then ends and says why.</summary>
internal sealed partial class ModelWarmUp(ArticleAnalysis analysis, IHostApplicationLifetime lifetime, ILogger<ModelWarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await analysis.LoadAsync(stoppingToken);
        }
        catch (ModelException failure)
        {
            Log.ModelFailed(logger, failure.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "The language model could not be loaded, and the service stops. {Reason}")]
        public static partial void ModelFailed(ILogger logger, string reason);
    }
}
